import type { PostNameFragment } from '../api/generated/graphql';

/** A path through the chart: its posts in order, and its edges as the picture names them, each from the lower post to the upper. */
export interface Trail {
  posts: readonly string[];
  edges: readonly TrailEdge[];
}

export interface TrailEdge {
  kind: 'LINE' | 'PROFESSIONAL';
  from: string;
  to: string;
}

interface Walked {
  from: Pick<PostNameFragment, 'id'>;
  steps: readonly { kind: TrailEdge['kind']; from: string; words: string; post: Pick<PostNameFragment, 'id'> }[];
}

/** What a path highlights in the chart; null without a path. */
export function toTrail(path: Walked | null): Trail | null {
  if (path === null) return null;
  return {
    posts: [path.from.id, ...path.steps.map(({ post }) => post.id)],
    edges: path.steps.map(({ kind, from, post, words }) =>
      isUpward(words) ? { kind, from, to: post.id } : { kind, from: post.id, to: from },
    ),
  };
}

/** Whether a step leads to somebody above. The contract of the service gives the words: "is managed by" and "is … supervised by" lead upwards. */
export function isUpward(words: string): boolean {
  return words.startsWith('is ');
}
