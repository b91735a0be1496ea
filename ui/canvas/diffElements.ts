import type { Element } from './toElements';

/** What is new about an element that is already drawn; what stays is absent. */
export type Change = { id: string } & Partial<Pick<Element, 'data' | 'position' | 'classes'>>;

export interface Difference {
  remove: string[];
  add: Element[];
  update: Change[];
}

/**
 * What turns the picture in `shown` (by id) into `wanted`. `shown` is brought up to date. Nodes come before the edges that need them. Only what differs is
 * told: a post that moved keeps its words, whose style would cost more to find again than all the rest.
 */
export function diffElements(shown: Map<string, Element>, wanted: readonly Element[]): Difference {
  const difference: Difference = { remove: [], add: [], update: [] };
  const kept = new Set<string>();
  for (const element of wanted) {
    const { id } = element.data;
    kept.add(id);
    const old = shown.get(id);
    shown.set(id, element);
    if (old === undefined) difference.add.push(element);
    else {
      const change = changeOf(old, element);
      if (change !== null) difference.update.push(change);
    }
  }
  for (const id of shown.keys()) if (!kept.has(id)) difference.remove.push(id);
  for (const id of difference.remove) shown.delete(id);
  difference.add.sort((a, b) => (a.group === b.group ? 0 : a.group === 'nodes' ? -1 : 1));
  return difference;
}

function changeOf(old: Element, { data, position, classes }: Element): Change | null {
  const keys = Object.keys(data);
  const sameData = keys.length === Object.keys(old.data).length && keys.every((key) => data[key] === old.data[key]);
  const moved = position?.x !== old.position?.x || position?.y !== old.position?.y;
  if (sameData && !moved && classes === old.classes) return null;
  return {
    id: data.id,
    ...(!sameData && { data }),
    ...(moved && position !== undefined && { position }),
    ...(classes !== old.classes && { classes }),
  };
}
