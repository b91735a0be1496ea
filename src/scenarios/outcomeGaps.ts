import type { Gap } from '../gaps/findGaps.js';
import type { Tx } from '../graph/Graph.js';
import { postsByIds, toPost, type DatedPost } from '../org/posts.js';

/** A gap that changes open or close, with its post as they leave it: one that they open is nowhere else to be found. */
export interface OutcomeGap extends Gap {
  readonly post: DatedPost;
}

/** How many posts go into one question to the graph. */
const BATCH = 5_000;

/** Gaps with their posts as they are in this transaction. A post that undoing has taken away is known by its id and its title alone. */
export async function outcomeGaps(tx: Tx, gaps: readonly Gap[], on: string): Promise<OutcomeGap[]> {
  const ids = [...new Set(gaps.map(({ subject }) => subject))];
  const posts = new Map<string, DatedPost>();
  for (let i = 0; i < ids.length; i += BATCH) {
    for (const post of await postsByIds(tx, ids.slice(i, i + BATCH), on)) if (post !== null) posts.set(post.id, post);
  }
  return gaps.map((gap) => ({ ...gap, post: posts.get(gap.subject) ?? toPost({ id: gap.subject, title: gap.title }, [], on) }));
}
