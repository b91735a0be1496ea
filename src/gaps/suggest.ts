import { NotFound } from '../errors.js';
import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import { findGaps } from './findGaps.js';
import { Candidates } from './repair/candidates.js';
import { measureOf } from './repair/Measure.js';
import { readGround } from './repair/readGround.js';
import { type Settings, settingsOn } from './settings.js';
import { changeManager, fewerReports, findManager, outsideCases } from './suggestions/lineWays.js';
import { holdSession, longerSessions, makeLasting, recordNeed } from './suggestions/otherWays.js';
import type { DatedSuggestion, Ways } from './suggestions/Suggestion.js';
import { SUPERVISION_WAYS } from './suggestions/supervisionWays.js';

/** How the gaps of each rule are put right. */
export const WAYS: Readonly<Record<string, Ways>> = {
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

const POST = cypher`MATCH (p:Post {id: $post}) RETURN p.id AS id`;

/**
 * Ways to put one gap right, the best first, in a total order; none where there is no such gap on the day. A gap that no change of structure closes is answered
 * by a sentence without changes. Throws NotFound for a post that does not exist.
 */
export async function suggest(tx: Tx, { rule, subject, on, first }: SuggestionsAsked): Promise<DatedSuggestion[]> {
  if ((await tx.run(POST, { post: subject })).length === 0) throw new NotFound('subject', `There is no post ${subject}.`);
  const settings = await settingsOn(tx, on);
  const gaps = await findGaps(tx, on, { rules: [rule], settings });
  if (!gaps.some((gap) => gap.subject === subject)) return [];
  const waysOf = await suggesting(tx, on, settings);
  return (await waysOf(rule, subject)).slice(0, first);
}

/** Reads the organisation once, and answers how gaps of that day are put right: for whoever asks about several. They must be there. */
export async function suggesting(
  tx: Tx,
  on: string,
  settings?: Settings,
): Promise<(rule: string, subject: string) => Promise<DatedSuggestion[]>> {
  const ground = await readGround(tx, on, measureOf(settings ?? (await settingsOn(tx, on))));
  const circumstances = { ground, candidates: new Candidates(ground), timeoutMs: TIMEOUT_MS };
  return async (rule, subject) => {
    const ways = WAYS[rule];
    if (ways === undefined) throw new Error(`Nobody knows how gaps of the rule ${rule} are put right.`);
    return (await ways(circumstances, subject)).map((suggestion) => ({ ...suggestion, on }));
  };
}
