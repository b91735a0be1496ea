import type { ChartModel } from '../chart/model';

/** What can come of putting one post onto another: that it reports to it, or that it is supervised by it. */
export type Way = 'LINE' | 'SUPERVISOR';

/** What putting a post onto another can mean, as the picture knows it; none for itself and for what is closed, and not what it has already. It never goes under a post that stands below it. */
export function waysOnto(model: ChartModel, post: string, onto: string): Way[] {
  if (post === onto || isClosed(model, post) || isClosed(model, onto)) return [];
  const ways: Way[] = [];
  if (model.managers.get(post)?.includes(onto) !== true && !isBelow(model, onto, post)) ways.push('LINE');
  if (model.supervisors.get(post)?.includes(onto) !== true) ways.push('SUPERVISOR');
  return ways;
}

/** Whether the scenario closes a post: it is drawn, and nothing can be done with it. */
export function isClosed(model: ChartModel, post: string): boolean {
  return !model.posts.has(post) || model.changes.get(post)?.[0]?.kind === 'CLOSED';
}

function isBelow({ line }: ChartModel, post: string, other: string): boolean {
  for (let at = line.parent.get(post); at !== undefined; at = line.parent.get(at)) if (at === other) return true;
  return false;
}
