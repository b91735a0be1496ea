import { NotFound } from '../errors.js';
import { findGaps } from '../gaps/findGaps.js';
import { suggesting } from '../gaps/suggest.js';
import type { DatedSuggestion } from '../gaps/suggestions/Suggestion.js';
import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import { postsByIds } from '../org/posts.js';
import { playAndCompare, type Outcome } from './playAndCompare.js';

/** A post whose supervisor is gone, and who could follow. */
export interface LeftAlone {
  readonly post: string;
  readonly title: string;
  readonly suggestions: readonly DatedSuggestion[];
}

/** What happens when a post falls vacant. */
export interface Leaving {
  readonly outcome: Outcome;
  readonly left: readonly LeftAlone[];
}

// (x:Person)-[:HOLDS]->(p:Post)
const HOLDERS = cypher`
MATCH (x:Person)-[h:HOLDS]->(p:Post {id: $post}) WHERE h.from <= date($on) < h.to
RETURN DISTINCT x.id AS person ORDER BY person`;

/** How many may follow, for each of those who are left. */
const FOLLOWERS = 3;

/**
 * Lets everybody who holds a post leave it on a day, and answers what that opens, whose supervision is then vacant, and who could give it. A rehearsal: the
 * transaction holds the changes afterwards, and is to be rolled back. Throws NotFound for a post that does not exist.
 */
export async function ifLeaves(tx: Tx, post: string, on: string): Promise<Leaving> {
  const [found] = await postsByIds(tx, [post], on);
  if (found === undefined || found === null) throw new NotFound('post', `There is no post ${post}.`);
  const holders = await tx.run<{ person: string }>(HOLDERS, { post, on });
  const outcome = await playAndCompare(
    tx,
    holders.map(({ person }) => ({ endHolding: { post, person } })),
    on,
  );
  const gaps = await findGaps(tx, on, { rules: ['supervisorVacant'] });
  const alone = gaps.filter(({ evidence }) => evidence.includes(post));
  if (alone.length === 0) return { outcome, left: [] };
  const suggest = await suggesting(tx, on);
  const left: LeftAlone[] = [];
  for (const { rule, subject, title } of alone) {
    left.push({ post: subject, title, suggestions: (await suggest(rule, subject)).slice(0, FOLLOWERS) });
  }
  return { outcome, left };
}
