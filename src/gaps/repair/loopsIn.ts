import type { Target } from './demands.js';
import type { Move } from './Draft.js';
import type { Loop } from './formulate.js';
import type { Ground } from './Ground.js';

type Pair = readonly [post: string, supervisor: string];

/** Loops of supervision that the moves would close, and those that stand and should not: each the shortest through its pair or its post. */
export function loopsIn(ground: Ground, moves: readonly Move[], targets: readonly Target[], open: ReadonlySet<string>): Loop[] {
  const ended = new Set(moves.flatMap((move) => (move.kind === 'END' ? [`${move.post} ${move.supervisor}`] : [])));
  const assigned = new Map<string, string[]>();
  for (const move of moves) {
    if (move.kind === 'ASSIGN') assigned.set(move.post, [...(assigned.get(move.post) ?? []), move.supervisor]);
  }
  const supervisors = (id: string): string[] => [
    ...ground.supervisors(id).filter((supervisor) => !ended.has(`${id} ${supervisor}`)),
    ...(assigned.get(id) ?? []),
  ];
  /** The loop that a pair closes; null when it closes none. */
  const through = (post: string, supervisor: string): Pair[] | null => {
    const way = wayUp(supervisor, post, supervisors);
    return way === null ? null : [[post, supervisor], ...way];
  };
  const isNew = ([post, supervisor]: Pair) => assigned.get(post)?.includes(supervisor) ?? false;
  const loops = new Map<string, Loop>();
  const add = (pairs: readonly Pair[], subject: string | null) => {
    const named = pairs.map((pair) => pair.join(' ')).sort();
    loops.set([...named, subject].join(), { pairs, subject });
  };
  for (const [post, supervisor] of [...assigned].flatMap(([id, chosen]) => chosen.map((one): Pair => [id, one]))) {
    const loop = through(post, supervisor);
    if (loop !== null) add(loop, null);
  }
  for (const { rule, subject } of targets) {
    if (rule !== 'supervisionLoop' || open.has(`${rule}/${subject}`)) continue;
    const loop = supervisors(subject).reduce<Pair[] | null>((found, one) => found ?? through(subject, one), null);
    if (loop !== null) add(loop, loop.some(isNew) ? null : subject);
  }
  return [...loops.values()];
}

/** The shortest way from a post up to another, as pairs; null when there is none. */
function wayUp(from: string, to: string, supervisors: (id: string) => readonly string[]): Pair[] | null {
  const cameFrom = new Map<string, string | null>([[from, null]]);
  const todo = [from];
  for (const at of todo) {
    if (at === to) return walked(to, cameFrom);
    for (const next of supervisors(at)) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      todo.push(next);
    }
  }
  return null;
}

function walked(to: string, cameFrom: ReadonlyMap<string, string | null>): Pair[] {
  const pairs: Pair[] = [];
  for (let at = to, before = cameFrom.get(at) ?? null; before !== null; at = before, before = cameFrom.get(at) ?? null) {
    pairs.unshift([before, at]);
  }
  return pairs;
}
