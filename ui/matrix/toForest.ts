import type { ChartNode } from '../chart/model';

/** A post with those of its reports that belong to the same group. */
export interface Member {
  node: ChartNode;
  reports: Member[];
}

/** The line of management inside a group of posts. Every post appears exactly once, also when posts manage each other in a circle. */
export function toForest(nodes: readonly ChartNode[], managerOf: ReadonlyMap<string, string>): Member[] {
  const members = new Map(nodes.map((node) => [node.id, { node, reports: [] as Member[] }]));
  const placed = new Set<string>();
  const roots: Member[] = [];
  const reportsOf = new Map<string, Member[]>();
  for (const member of members.values()) {
    const manager = managerOf.get(member.node.id);
    if (manager !== undefined && members.has(manager)) reportsOf.set(manager, [...(reportsOf.get(manager) ?? []), member]);
    else roots.push(member);
  }
  const place = (root: Member): void => {
    const waiting = [root];
    placed.add(root.node.id);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      next.reports = (reportsOf.get(next.node.id) ?? []).filter((report) => !placed.has(report.node.id));
      for (const report of next.reports) {
        placed.add(report.node.id);
        waiting.push(report);
      }
    }
  };
  roots.forEach(place);
  // Whoever is left stands in a circle or below one: open it at the first post.
  for (const member of members.values()) {
    if (placed.has(member.node.id)) continue;
    roots.push(member);
    place(member);
  }
  return roots;
}

/** How many posts a tree has, its root included. */
export function sizeOf(member: Member): number {
  let size = 0;
  const waiting = [member];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    size += 1;
    waiting.push(...next.reports);
  }
  return size;
}

/** The post with this id anywhere in the trees, or null. */
export function findMember(trees: readonly Member[], id: string): ChartNode | null {
  const waiting = [...trees];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.node.id === id) return next.node;
    waiting.push(...next.reports);
  }
  return null;
}
