/** JSON of properties with their keys in order and without those that are null: a property that is missing and one that is null are the same. Equal properties are equal texts. */
export function canonical(properties: object): string {
  const all = properties as Readonly<Record<string, unknown>>;
  const kept = Object.create(null) as Record<string, unknown>;
  for (const name of Object.keys(all).sort()) if (all[name] !== null && all[name] !== undefined) kept[name] = all[name];
  return JSON.stringify(kept);
}
