import { fitOf, rankOf, type Fit } from '../repair/fit.js';
import type { Ground } from '../repair/Ground.js';
import { meet } from '../repair/PostFacts.js';
import { reach } from '../repair/reach.js';

/** A post that may manage another, and how well it would. */
export interface LineCandidate {
  readonly manager: string;
  readonly fit: Fit;
}

/** Posts that could manage another, the best first: held, above it, joined to the head of the organisation, in its field, and with room for so many more. */
export function lineCandidates(ground: Ground, post: string, many = 1): LineCandidate[] {
  const facts = ground.facts(post);
  const below = reach(post, ground.reports);
  const knows = (id: string) =>
    [id, ...ground.reports(id)].some((one) => one !== post && ground.posts.get(one)?.profession === facts.profession) ||
    meet(facts.serves, ground.leads(id));
  const fit = (id: string) => {
    const reports = ground.reports(id);
    return fitOf(facts, ground.facts(id), reports, new Set(reports.map((one) => ground.posts.get(one)?.role ?? null)));
  };
  return [...ground.posts.keys()]
    .filter((id) => id !== post && ground.isOpen(id) && ground.holdings(id).length > 0 && !ground.closesSoon(id))
    .filter((id) => (ground.level(id) ?? Infinity) < facts.level && !below.has(id) && !facts.managers.includes(id))
    .filter((id) => (ground.reports(id).length > 0 || ground.leads(id).length > 0) && knows(id))
    .filter((id) => ground.reports(id).length + many <= ground.measure.mostReports)
    .map((id) => ({ manager: id, fit: fit(id) }))
    .sort((a, b) => rankOf(a.fit) - rankOf(b.fit) || (a.manager < b.manager ? -1 : 1));
}
