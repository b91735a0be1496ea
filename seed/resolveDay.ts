const ISO = /^\d{4}-\d{2}-\d{2}$/;
const RELATIVE = /^today(?:([+-])(\d{1,4}))?$/;

const isDay = (text: string): boolean => ISO.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

/** The ISO day `days` whole days after `day` (before it, when negative). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** `2020-09-01`, `today`, `today-21` or `today+30` as an ISO day; throws for anything else, 2020-02-30 included. */
export function resolveDay(cell: string, today: string): string {
  const relative = RELATIVE.exec(cell);
  if (relative) return addDays(today, Number(`${relative[1] ?? '+'}${relative[2] ?? '0'}`));
  if (isDay(cell)) return cell;
  throw new Error(`'${cell}' is not a day (2020-09-01, today-21 or today+30)`);
}
