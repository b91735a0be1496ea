/** JSON of a row with its keys in order and without those that are null: a property that is missing and one that is null are the same. */
export function canonical(row: unknown): string {
  return JSON.stringify(row, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const kept = Object.entries(value).filter(([, item]) => item !== null && item !== undefined);
    return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
