import type { Lines } from '../api/useLines';

type Step = Lines['line'][number];
export type PicturePost = Step['post'];

/** The posts of one chain by level, lowest first; a level has several posts where a post has several supervisors. */
export type Chain = PicturePost[][];

/** Both chains below the meeting, the meeting, and what stands above it. Without a meeting each chain runs to its end. */
export interface Picture {
  line: Chain;
  professional: Chain;
  meet: PicturePost | null;
  above: PicturePost[];
}

/** What the small picture of a post's two lines shows. */
export function toPicture(lines: Lines): Picture {
  const { meet } = lines;
  return {
    line: chain(lines.line, meet === null ? Infinity : meet.lineSteps),
    professional: chain(lines.professional, meet === null ? Infinity : meet.professionalSteps),
    meet: meet?.post ?? null,
    above: meet === null ? [] : chain(lines.line, Infinity).slice(meet.lineSteps).flat(),
  };
}

function chain(steps: readonly Step[], end: number): Chain {
  const levels: PicturePost[][] = [];
  for (const { level, post } of steps) {
    if (level >= end) continue;
    const known = (levels[level - 1] ??= []);
    if (!known.some(({ id }) => id === post.id)) known.push(post);
  }
  return levels;
}
