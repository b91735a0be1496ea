/** A list with the entry at one place moved to another; as it is where there is no such place. */
export function reordered<One>(all: readonly One[], from: number, to: number): One[] {
  const rest = [...all];
  if (rest[from] === undefined || to < 0 || to >= all.length) return rest;
  rest.splice(to, 0, ...rest.splice(from, 1));
  return rest;
}
