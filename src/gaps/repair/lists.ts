/** Lists of things by an id. */
export type Lists<T> = ReadonlyMap<string, readonly T[]>;

/** Lists by a key, each thing once, in the order of what `order` says of it. */
export function lists<R, T>(
  rows: readonly R[],
  by: (row: R) => string,
  take: (row: R) => T,
  order: (thing: T) => string = String,
): Lists<T> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const list = found.get(by(row));
    if (list === undefined) found.set(by(row), [take(row)]);
    else list.push(take(row));
  }
  for (const [key, list] of found) found.set(key, sorted([...new Set(list)], order));
  return found;
}

/** By code units, alike on every machine. */
export function sorted<T>(list: readonly T[], order: (thing: T) => string): T[] {
  const keyed = list.map((thing) => [order(thing), thing] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, thing]) => thing);
}
