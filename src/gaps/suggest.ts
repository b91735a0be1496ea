import { BadInput, NotFound } from '../errors.js';
import type { Tx } from '../graph/Graph.js';
import { findGaps } from './findGaps.js';
import { Candidates } from './repair/candidates.js';
import { measureOf } from './repair/Measure.js';
import { readGround } from './repair/readGround.js';
import { RULES } from './rules/index.js';
import { settingsOn } from './settings.js';
import { changeManager, fewerReports, findManager, outsideCases } from './suggestions/lineWays.js';
import { holdSession, longerSessions, makeLasting, recordNeed } from './suggestions/otherWays.js';
import type { Suggestion, Ways } from './suggestions/Suggestion.js';
import { SUPERVISION_WAYS } from './suggestions/supervisionWays.js';

const WAYS: Readonly<Record<string, Ways>> = {
  ...SUPERVISION_WAYS,
  noLineManager: findManager,
  lineLoop: changeManager,
  needUnrecorded: recordNeed,
  sessionOverdue: holdSession,
  sessionTooShort: longerSessions,
  reviewerNotIndependent: outsideCases,
  spanTooWide: fewerReports,
  singlePointOfFailure: makeLasting,
};

/** Milliseconds that one gap may take. */
const TIMEOUT_MS = 5_000;

/** Which gap, on which day, and how many suggestions. */
export interface SuggestionsAsked {
  readonly rule: string;
  readonly subject: string;
  readonly on: string;
  readonly first: number;
}

/**
 * Ways to put one gap right, the best first, in a total order; none where there is no such gap on the day. A gap that no change of structure closes is answered
 * by a sentence without changes. Throws BadInput for a rule that does not exist, NotFound for a post that does not.
 */
export async function suggest(tx: Tx, { rule, subject, on, first }: SuggestionsAsked): Promise<Suggestion[]> {
  const ways = RULES.some(({ id }) => id === rule) ? WAYS[rule] : undefined;
  if (ways === undefined) throw new BadInput('rule', `There is no rule ${rule}.`);
  const settings = await settingsOn(tx, on);
  const ground = await readGround(tx, on, measureOf(settings));
  if (!ground.posts.has(subject)) throw new NotFound('subject', `There is no post ${subject}.`);
  const gaps = await findGaps(tx, on, { rules: [rule], settings });
  if (!gaps.some((gap) => gap.subject === subject)) return [];
  const found = await ways({ ground, candidates: new Candidates(ground), timeoutMs: TIMEOUT_MS }, subject);
  return found.slice(0, first);
}
