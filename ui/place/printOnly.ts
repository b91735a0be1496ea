/** Prints one part of the page on its own: the style sheet shows only it while `data-print` names it. */
export function printOnly(part: string): void {
  const { dataset } = document.documentElement;
  dataset['print'] = part;
  window.addEventListener('afterprint', () => delete dataset['print'], { once: true });
  window.print();
}
