import type { Candidate } from '../repair/candidates.js';
import { compareFit, fitOf, meet } from '../repair/fit.js';
import type { Ground } from '../repair/Ground.js';
import { reach } from '../repair/reach.js';

/** Posts that could manage another, the best first: held, above it, joined to the head of the organisation, in its field, and with room for so many more. */
export function lineCandidates(ground: Ground, post: string, many = 1): Candidate[] {
  const row = ground.posts.get(post);
  const below = reach(post, ground.reports);
  const level = ground.level(post) ?? Infinity;
  const knows = (id: string) =>
    [id, ...ground.reports(id)].some((one) => one !== post && ground.posts.get(one)?.profession === row?.profession) ||
    meet(ground.serves(post), ground.leads(id));
  return [...ground.posts.keys()]
    .filter((id) => id !== post && ground.isOpen(id) && ground.holdings(id).length > 0 && !ground.closesSoon(id))
    .filter((id) => (ground.level(id) ?? Infinity) < level && !below.has(id) && !ground.managers(post).includes(id))
    .filter((id) => (ground.reports(id).length > 0 || ground.leads(id).length > 0) && knows(id))
    .filter((id) => ground.reports(id).length + many <= ground.measure.mostReports)
    .map((id) => ({ supervisor: id, fit: fitOf(ground, post, id, ground.reports(id)) }))
    .sort((a, b) => compareFit(a.fit, b.fit) || (a.supervisor < b.supervisor ? -1 : 1));
}
