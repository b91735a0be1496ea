/** Gives a file to the browser to keep where it keeps downloads. */
export function saveFile(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click; a minute is ample, and no address may live for ever.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
