import type { ProposedChange } from '../ProposedChange.js';
import type { Move } from './Draft.js';
import type { Ground } from './Ground.js';
import type { Agreement } from './GroundRows.js';
import { agreedPortfolios, everyDaysFor, portfolioFor } from './terms.js';

/** A new supervisor, from the day asked about or a later one, on the terms that the post has today or its profession is due. */
export function assign(ground: Ground, post: string, supervisor: string, on?: string): ProposedChange {
  const terms = { portfolio: portfolioFor(ground, post), everyDays: everyDaysFor(ground, post) };
  return { assignSupervisor: { post, supervisor, ...terms, ...(on === undefined ? {} : { on }) } };
}

/** The change that ends the supervision of a post by another. */
export function end(post: string, supervisor: string): ProposedChange {
  return { endSupervision: { post, supervisor } };
}

/** The same supervisor goes on from the day on which an agreement ends. */
export function prolong({ post, supervisor, portfolio, everyDays, to }: Agreement): ProposedChange {
  const cadence = everyDays === null || everyDays < 1 || everyDays > 366 ? null : everyDays;
  return { assignSupervisor: { post, supervisor, portfolio, everyDays: cadence, on: to } };
}

/** The same two agree anew, with a cadence. */
export function renew(ground: Ground, post: string, supervisor: string): ProposedChange[] {
  const everyDays = everyDaysFor(ground, post);
  const portfolios = agreedPortfolios(ground, post, supervisor);
  return [end(post, supervisor), ...portfolios.map((portfolio) => ({ assignSupervisor: { post, supervisor, portfolio, everyDays } }))];
}

/** A move as changes, in the order in which they are to be played. */
export function changesOf(ground: Ground, move: Move): ProposedChange[] {
  if (move.kind === 'END') return [end(move.post, move.supervisor)];
  if (move.kind === 'ASSIGN') return [assign(ground, move.post, move.supervisor)];
  if (move.kind === 'RENEW') return renew(ground, move.post, move.supervisor);
  return move.kind === 'PROLONG' ? [prolong(move.agreement)] : [];
}
