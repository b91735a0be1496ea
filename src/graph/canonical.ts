/** JSON of properties with their keys in order and without those that are null: a property that is missing and one that is null are the same. Equal properties are equal texts. */
export function canonical(properties: object): string {
  const kept = Object.entries(properties).filter(([, value]) => value !== null && value !== undefined);
  return JSON.stringify(Object.fromEntries(kept.sort(byKey)));
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
