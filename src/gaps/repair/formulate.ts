import type { Candidates } from './candidates.js';
import type { Demand, Target } from './demands.js';
import { Draft } from './Draft.js';
import { POST_LAWS, supervisorLaws } from './laws.js';
import { sum, times } from './Programme.js';

/** Supervision that goes round: these pairs may not all stand. `subject`: whose gap may stay open, where nothing in the loop is new. */
export interface Loop {
  readonly pairs: readonly (readonly [post: string, supervisor: string])[];
  readonly subject: string | null;
}

/** A repair as a programme: what may be done, and the rules of supervision as rows over it. */
export function formulate(
  candidates: Candidates,
  demands: readonly Demand[],
  targets: readonly Target[],
  listed: (post: string) => number,
  loops: readonly Loop[],
): Draft {
  const draft = new Draft(candidates, demands, targets, listed);
  const concerned = new Set<string>();
  for (const { post } of demands) {
    for (const law of POST_LAWS) law(draft, post);
    for (const id of [...draft.ground.supervisors(post), ...draft.newSupervisors(post).map(([supervisor]) => supervisor)]) {
      concerned.add(id);
    }
  }
  for (const id of concerned) supervisorLaws(draft, id);
  for (const { pairs, subject } of loops) {
    const broken = pairs.map(([post, supervisor]) => draft.broken(post, supervisor));
    draft.programme.atLeast(1, sum(...broken, ...(subject === null ? [] : [times(1, draft.staysOpen('supervisionLoop', subject))])));
  }
  return draft;
}
