/** A cell of a CSV file; null and nothing are an empty one. */
export type Cell = string | number | null;

/**
 * Rows as CSV (RFC 4180, CRLF, a byte order mark so that spreadsheets read it as UTF-8). A cell that a spreadsheet would run as a formula begins with one
 * apostrophe more; whoever reads it takes one apostrophe away from every cell that begins with apostrophes and one of = + - @, tab or return.
 */
export function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${[header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const harmless = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
