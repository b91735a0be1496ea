import type { Tx } from '../graph/Graph.js';
import type { LineToTake } from '../../schema/enums.js';
import { lines, type LinesFound } from './lines.js';

/** Posts to ask, and how a sentence says why once it has their names; `several` is true when these are several people. */
export interface Reason {
  readonly posts: readonly string[];
  readonly says: (names: string, several: boolean) => string;
}

/** The lines that are somebody's own. */
export type OwnLine = Extract<LineToTake, 'LINE' | 'PROFESSIONAL' | 'ABOVE_LINE'>;

/** Answers whom a member of staff finds on one of their own lines. */
export type OwnLines = (line: OwnLine) => Reason;

type Step = LinesFound['line'][number];

const WITHOUT_POST: Readonly<Record<OwnLine, string>> = {
  LINE: 'This is for your own line manager. Say which post you hold to be told who that is.',
  PROFESSIONAL: 'This is for your own professional supervisor. Say which post you hold to be told who that is.',
  ABOVE_LINE: 'This is for whoever manages your line manager. Say which post you hold to be told who that is.',
};

/**
 * The line manager, the professional supervisor and the manager's manager of a post on a date, for those who ask; where the nearest post is vacant, the first one
 * above it that is held. Without a post it can only say which line it is. Throws NotFound for an id that no post has.
 */
export async function ownLines(tx: Tx, post: string | null, on: string): Promise<OwnLines> {
  if (post === null) return (line) => ({ posts: [], says: () => WITHOUT_POST[line] });
  const found = await lines(tx, post, on);
  const supervised = found.professional.some(({ kind }) => kind === 'PROFESSIONAL');
  const guides: Readonly<Record<OwnLine, () => Reason>> = {
    LINE: () => upwards(found.line, 1, 'the line manager of this post') ?? nobody('This post has no line manager.'),
    PROFESSIONAL: () =>
      (supervised ? upwards(found.professional, 1, 'the professional supervisor of this post') : null) ??
      prefixed('This post has no professional supervisor; until it has one, the line manager is asked.', guides.LINE()),
    ABOVE_LINE: () => upwards(found.line, 2, 'next above the line manager of this post') ?? beside(found),
  };
  return (line) => guides[line]();
}

function upwards(steps: readonly Step[], level: number, what: string): Reason | null {
  const nearest = steps.filter((step) => step.level === level);
  if (nearest.length === 0) return null;
  const held = steps.filter((step) => step.level >= level && step.post.state !== 'VACANT');
  const asked = held.filter((step) => step.level === held[0]?.level);
  if (asked.length === 0) return { posts: idsOf(nearest), says: (names) => `${names} is ${what}; nobody above it is in post either.` };
  if (asked[0]?.level === level) return { posts: idsOf(asked), says: (names, several) => `${names} ${several ? 'are' : 'is'} ${what}.` };
  const vacant = nearest.map(({ post }) => post.title).join(' and ');
  return {
    posts: idsOf(asked),
    says: (names, several) => `${vacant}, ${what}, is vacant; ${names} ${several ? 'are' : 'is'} the nearest above it in post.`,
  };
}

// Never the line manager: the matter is with them.
function beside({ line, professional }: LinesFound): Reason {
  if (line.length === 0) return nobody('This post has no line manager.');
  const others = professional.filter(({ kind, post }) => kind === 'PROFESSIONAL' && !line.some((step) => step.post.id === post.id));
  const reason =
    upwards(others, 1, 'the professional supervisor of this post') ?? nobody('It has no professional supervisor outside its line.');
  return prefixed('Nobody stands above the line manager of this post.', reason);
}

function nobody(sentence: string): Reason {
  return { posts: [], says: () => sentence };
}

function prefixed(sentence: string, { posts, says }: Reason): Reason {
  return { posts, says: (names, several) => `${sentence} ${says(names, several)}` };
}

function idsOf(steps: readonly Step[]): string[] {
  return steps.map(({ post }) => post.id);
}
