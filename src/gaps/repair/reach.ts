/** Everything that `next` leads to from `start`, itself only where it leads back. */
export function reach(start: string, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const todo = [...next(start)];
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    todo.push(...next(at));
  }
  return seen;
}
