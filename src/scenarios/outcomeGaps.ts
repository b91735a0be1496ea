import type { Gap } from '../gaps/findGaps.js';
import type { Tx } from '../graph/Graph.js';
import { postsByIds, toPost, type DatedPost } from '../org/posts.js';

/** A gap that changes open or close, with its post as they leave it: one that they open is nowhere else to be found. */
export interface OutcomeGap extends Gap {
  /** Left out of a gap that nobody reads: see `MOST_TOLD`. */
  readonly post?: DatedPost;
}

/** How many gaps get their posts: an import opens hundreds of thousands, which are counted and not read. */
const MOST_TOLD = 5_000;

/** Gaps with their posts as they are in this transaction. */
export async function outcomeGaps(tx: Tx, gaps: readonly Gap[], on: string): Promise<readonly OutcomeGap[]> {
  const told = gaps.slice(0, MOST_TOLD);
  const posts = new Map<string, DatedPost>();
  for (const post of await postsByIds(tx, [...new Set(told.map(({ subject }) => subject))], on)) {
    if (post !== null) posts.set(post.id, post);
  }
  const withPosts = told.map((gap) => ({ ...gap, post: posts.get(gap.subject) ?? titleAlone(gap) }));
  return told.length === gaps.length ? withPosts : [...withPosts, ...gaps.slice(MOST_TOLD)];
}

/** The post of a gap of which no more is to be found than its title: undoing has taken it away, or it is one of very many that a rehearsal opened. */
export function titleAlone({ subject, title, on }: Gap): DatedPost {
  return toPost({ id: subject, title }, [], on);
}
