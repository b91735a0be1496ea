import { NotFound } from '../errors.js';
import type { Tx } from '../graph/Graph.js';
import { holdersOf } from './around.js';
import { edgesAbove, MOST_STEPS, type Upward } from './edgesAbove.js';
import { compare } from './facts.js';
import { linesSentence } from './linesSentence.js';
import { postsByIds, type DatedPost } from './posts.js';

/** A step of one of the two lines, counted from 1. */
export interface Step extends Upward {
  readonly level: number;
}

/** Where two lines meet, in ids. */
export interface MeetingPlace {
  readonly post: string;
  readonly lineSteps: number;
  readonly professionalSteps: number;
}

/** Both lines of a post with everything that a reader sees of them. */
export interface LinesFound {
  readonly post: DatedPost;
  readonly line: readonly (Step & { readonly post: DatedPost })[];
  readonly professional: readonly (Step & { readonly post: DatedPost })[];
  readonly meet: { readonly post: DatedPost; readonly lineSteps: number; readonly professionalSteps: number } | null;
  readonly sentence: string;
}

/**
 * Both lines of a post upwards, and where they meet. A line longer than 12 steps is cut there.
 * Throws NotFound for an id that no post has.
 */
export async function lines(tx: Tx, id: string, on: string): Promise<LinesFound> {
  // Asked together: on Neo4j each wait for an answer costs more than the answer.
  const [[post], [both]] = await Promise.all([postsByIds(tx, [id], on), climbs(tx, [id], on)]);
  if (post === undefined || post === null) throw new NotFound('post', `There is no post ${id}.`);
  const { line, professional } = both ?? { line: [], professional: [] };
  return told(tx, post, line, professional);
}

/** Both lines of many posts upwards, in the order asked, each cut after 12 steps. */
export async function climbs(tx: Tx, ids: readonly string[], on: string): Promise<{ line: Step[]; professional: Step[] }[]> {
  const supervision = await edgesAbove(tx, ids, 'PROFESSIONAL', on);
  const supervisors = byFrom(supervision);
  const tops = [...new Set(supervision.map(({ to }) => to))].filter((to) => !supervisors.has(to)).sort(compare);
  const managers = byFrom(await edgesAbove(tx, [...new Set([...ids, ...tops])], 'LINE', on));
  return ids.map((id) => {
    const own = reached(id, supervisors);
    const supervisorsOf = (at: string) => (own.has(at) ? supervisors.get(at) : undefined);
    return {
      line: climb(id, (at) => managers.get(at) ?? []),
      professional: climb(id, (at, level) => supervisorsOf(at) ?? (level === 0 ? [] : (managers.get(at) ?? []))),
    };
  });
}

// What is known of the lines of others that were asked with it must not change the line of one.
function reached(id: string, edges: ReadonlyMap<string, readonly Upward[]>): ReadonlySet<string> {
  const seen = new Set([id]);
  for (const at of seen) for (const { to } of edges.get(at) ?? []) seen.add(to);
  return seen;
}

function byFrom(edges: readonly Upward[]): Map<string, Upward[]> {
  const lists = new Map<string, Upward[]>();
  for (const edge of edges) {
    const list = lists.get(edge.from);
    if (list === undefined) lists.set(edge.from, [edge]);
    else list.push(edge);
  }
  return lists;
}

/**
 * Walks upwards, level by level, each post once, whatever loops there are.
 * `upwards` answers the edges from a post that stands `level` steps above the first.
 */
export function climb(id: string, upwards: (id: string, level: number) => readonly Upward[]): Step[] {
  const steps: Step[] = [];
  const seen = new Set([id]);
  for (let level = 1, at = [id]; at.length > 0 && level <= MOST_STEPS; level++) {
    const next = at
      .flatMap((from) => upwards(from, level - 1))
      .sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to) || compare(a.portfolioId ?? '', b.portfolioId ?? ''));
    at = [];
    for (const edge of next) {
      if (seen.has(edge.to)) continue;
      seen.add(edge.to);
      at.push(edge.to);
      steps.push({ ...edge, level });
    }
  }
  return steps;
}

/** The first post on both lines: the fewest steps in all, then the fewest up the line, then by id; null when they share none. */
export function meetingOf(line: readonly Step[], professional: readonly Step[]): MeetingPlace | null {
  const level = new Map(professional.map((step) => [step.to, step.level]));
  const places = line.flatMap((step) => {
    const professionalSteps = level.get(step.to);
    return professionalSteps === undefined ? [] : [{ post: step.to, lineSteps: step.level, professionalSteps }];
  });
  places.sort(
    (a, b) => a.lineSteps + a.professionalSteps - b.lineSteps - b.professionalSteps || a.lineSteps - b.lineSteps || compare(a.post, b.post),
  );
  return places[0] ?? null;
}

async function told(tx: Tx, post: DatedPost, line: readonly Step[], professional: readonly Step[]): Promise<LinesFound> {
  const ids = [...new Set([...line, ...professional].map(({ to }) => to))];
  const [found, holders] = await Promise.all([postsByIds(tx, ids, post.on), holdersOf(tx, ids, post.on)]);
  const posts = new Map(found.flatMap((one) => (one === null ? [] : [[one.id, one] as const])));
  const names = new Map(ids.map((one, i) => [one, (holders[i] ?? []).map(({ person }) => person.name)]));
  const place = meetingOf(line, professional);
  const there = place === null ? undefined : posts.get(place.post);
  return {
    post,
    line: line.flatMap((step) => withPost(step, posts)),
    professional: professional.flatMap((step) => withPost(step, posts)),
    meet: place === null || there === undefined ? null : { ...place, post: there },
    sentence: linesSentence({
      line,
      professional,
      meet: place,
      titleOf: (one) => posts.get(one)?.title ?? one,
      holdersOf: (one) => names.get(one) ?? [],
    }),
  };
}

function withPost(step: Step, posts: ReadonlyMap<string, DatedPost>): (Step & { post: DatedPost })[] {
  const post = posts.get(step.to);
  return post === undefined ? [] : [{ ...step, post }];
}
