import type { Element } from './toElements';

export interface Difference {
  remove: string[];
  add: Element[];
  update: Element[];
}

/** What turns the picture in `shown` (id to JSON) into `wanted`. `shown` is brought up to date. Nodes come before the edges that need them. */
export function diffElements(shown: Map<string, string>, wanted: readonly Element[]): Difference {
  const difference: Difference = { remove: [], add: [], update: [] };
  const kept = new Set<string>();
  for (const element of wanted) {
    const { id } = element.data;
    const json = JSON.stringify(element);
    kept.add(id);
    if (shown.get(id) === json) continue;
    (shown.has(id) ? difference.update : difference.add).push(element);
    shown.set(id, json);
  }
  for (const id of shown.keys()) if (!kept.has(id)) difference.remove.push(id);
  for (const id of difference.remove) shown.delete(id);
  difference.add.sort((a, b) => (a.group === b.group ? 0 : a.group === 'nodes' ? -1 : 1));
  return difference;
}
