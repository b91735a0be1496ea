/** A question about ids that is answered once for each: the ground never changes. */
export function kept<T>(find: (id: string) => T): (id: string) => T {
  const found = new Map<string, T>();
  return (id) => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const value = find(id);
    found.set(id, value);
    return value;
  };
}
