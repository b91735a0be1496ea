import { NotFound } from '../errors.js';
import type { Tx } from '../graph/Graph.js';
import type { LineKind } from '../../schema/enums.js';
import { holdersOf } from './around.js';
import { neighbours, preferred, type Walk } from './neighbours.js';
import { capitalised, postName } from './postName.js';
import { postsByIds, type DatedPost } from './posts.js';
import { shortestWalk } from './shortestWalk.js';

/** How many steps a path has at the most. */
export const PATH_LIMIT = 20;

/** Which two posts, and over which lines they may be joined. */
export interface PathAsked {
  readonly from: string;
  readonly to: string;
  readonly kinds: readonly LineKind[];
  readonly on: string;
}

/** A path with everything that a reader sees of it. */
export interface PathFound {
  readonly from: DatedPost;
  readonly to: DatedPost;
  readonly length: number;
  readonly steps: readonly PathStepFound[];
  readonly sentence: string;
}

interface PathStepFound {
  readonly position: number;
  readonly from: string;
  readonly post: DatedPost;
  readonly kind: LineKind;
  readonly words: string;
  readonly portfolioId: string | null;
  readonly sentence: string;
  readonly source: Walk['source'];
}

const WORDS: Readonly<Record<LineKind, Readonly<Record<Walk['way'], string>>>> = {
  LINE: { UP: 'is managed by', DOWN: 'manages' },
  PROFESSIONAL: { UP: 'is professionally supervised by', DOWN: 'supervises' },
};

const WORDS_OF_SEVERAL: typeof WORDS = {
  LINE: { UP: 'are managed by', DOWN: 'manage' },
  PROFESSIONAL: { UP: 'are professionally supervised by', DOWN: 'supervise' },
};

/** A post on the way, as sentences name it, and how many hold it. */
interface Stop {
  readonly post: DatedPost;
  readonly name: string;
  readonly many: number;
}

/**
 * The shortest path between two posts over the chosen lines, walked up or down, edge by edge; null when none of at most 20 steps joins them on the date,
 * or when one of the two is not open then. Among paths of the same length the same one every time: line before professional, up before down, then by id.
 * Throws NotFound for an id that no post has.
 */
export async function path(tx: Tx, { from, to, kinds, on }: PathAsked): Promise<PathFound | null> {
  const [start, end] = await postsByIds(tx, [from, to], on);
  if (start === undefined || start === null) throw new NotFound('from', `There is no post ${from}.`);
  if (end === undefined || end === null) throw new NotFound('to', `There is no post ${to}.`);
  if (!isOpen(start) || !isOpen(end)) return null;
  const walk = from === to ? [] : await shortestWalk(from, to, PATH_LIMIT, (ids) => neighbours(tx, ids, kinds, on), preferred);
  return walk === null ? null : told(tx, start, end, walk);
}

function isOpen({ opensOn, closesOn, on }: DatedPost): boolean {
  return (opensOn === null || opensOn <= on) && (closesOn === null || closesOn > on);
}

async function told(tx: Tx, from: DatedPost, to: DatedPost, walk: readonly Walk[]): Promise<PathFound> {
  const ids = [from.id, ...walk.map((step) => step.to)];
  const holders = await holdersOf(tx, ids, from.on);
  const stops = new Map<string, Stop>();
  for (const [i, post] of (await postsByIds(tx, ids, from.on)).entries()) {
    const names = (holders[i] ?? []).map(({ person }) => person.name);
    if (post !== null) stops.set(post.id, { post, name: postName(post.title, names), many: names.length });
  }
  const steps = walk.flatMap((step, i): (PathStepFound & { clause: string })[] => {
    const [below, above] = [stops.get(step.from), stops.get(step.to)];
    if (below === undefined || above === undefined) return [];
    const words = below.many > 1 ? WORDS_OF_SEVERAL : WORDS;
    const clause = `${words[step.kind][step.way]} ${above.name}`;
    return [
      {
        position: i + 1,
        from: step.from,
        post: above.post,
        kind: step.kind,
        words: WORDS[step.kind][step.way],
        portfolioId: step.portfolioId,
        sentence: capitalised(`${below.name} ${clause}.`),
        source: step.source,
        clause: i === 0 ? `${below.name} ${clause}` : `${below.many === 0 ? 'which' : 'who'} ${clause}`,
      },
    ];
  });
  const whole =
    steps.length === 0 ? `Both are one post: ${stops.get(from.id)?.name ?? from.title}` : steps.map(({ clause }) => clause).join(', ');
  return { from, to, length: steps.length, steps, sentence: capitalised(`${whole}.`) };
}
