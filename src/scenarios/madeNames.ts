import type { Step } from './batches.js';

/** What steps of a set make, by the name that they give it and the id that they say: before it is there, nobody else can tell what it is called. */
export function madeNames(steps: readonly Step[]): Map<string, { readonly name: string }> {
  return new Map(
    steps.flatMap(({ kind, row: { id, title, name } }) =>
      kind.makes === null || typeof id !== 'string' ? [] : [[id, { name: String(title ?? name ?? id) }] as const],
    ),
  );
}
