import { Columns, type Table } from './Table.js';

/** The columns of a table that says what held of somebody from one day to another. */
export interface PeriodColumns {
  readonly of: readonly string[];
  readonly value: readonly string[];
}

const FROM = ['from_date', 'start_date', 'date_from', 'valid_from'];
const TO = ['to_date', 'end_date', 'date_to', 'valid_to'];

/** Whether a table says what held of whom from when. */
export function isOfPeriods(columns: Columns, { of, value }: PeriodColumns): boolean {
  return [of, value, FROM].every((names) => columns.place(...names) >= 0);
}

/** What held last of each: a row without an end, else the one that ends last, of several that begins last. Days are compared as ISO days are, as texts. */
export function lastOf({ header, rows }: Table, { of, value }: PeriodColumns): Map<string, string> {
  const columns = new Columns(header);
  const [whose, what, from, to] = [columns.reader(...of), columns.reader(...value), columns.reader(...FROM), columns.reader(...TO)];
  const last = new Map<string, { readonly what: string; readonly order: string }>();
  for (const row of rows) {
    const order = `${to(row) === '' ? '9999' : to(row)} ${from(row)}`;
    const known = last.get(whose(row));
    if (known === undefined || known.order <= order) last.set(whose(row), { what: what(row), order });
  }
  return new Map([...last].map(([one, { what: held }]) => [one, held]));
}
