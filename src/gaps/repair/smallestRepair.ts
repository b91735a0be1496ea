import { inSlices } from '../../inSlices.js';
import type { Candidates } from './candidates.js';
import { demandsOf, type Demand, type Target } from './demands.js';
import type { Move } from './Draft.js';
import { formulate, type Loop } from './formulate.js';
import { loopsIn } from './loopsIn.js';
import { solve } from './solve.js';

/** What a repair does, and the gaps (`rule/subject`) among the targets that it leaves open. */
export interface Solution {
  readonly moves: readonly Move[];
  readonly open: ReadonlySet<string>;
  readonly demands: readonly Demand[];
}

/** Candidates of a post that are looked at one by one at first; twice as many each time that they do not suffice. */
const LISTED = 12;

/**
 * The fewest changes that close as many of the targets as can be closed together, opening none; among the fewest, those that reach least far down the lists
 * of candidates. Two things are left out until they matter, so each answer bounds what is possible from above and is final when it needs neither:
 * candidates far down a list, for whom `ANYBODY` stands in, and loops of supervision, which are forbidden once a solution closes one.
 * Throws Busy after `deadline` (a time of `performance.now()`).
 */
export async function smallestRepair(candidates: Candidates, targets: readonly Target[], deadline: number): Promise<Solution> {
  const demands = demandsOf(candidates.ground, targets);
  // Each list takes a millisecond or two, and there may be a thousand: others get their turn in between.
  await inSlices(demands.length, (i) => candidates.ranked(demands[i]?.post ?? ''));
  const listed = new Map<string, number>();
  const loops: Loop[] = [];
  for (;;) {
    const draft = formulate(candidates, demands, targets, (post) => listed.get(post) ?? LISTED, loops);
    const values = await solve(draft.programme, deadline);
    const moves = [...draft.moves].flatMap(([variable, move]) => (values[variable] === true ? [move] : []));
    const open = new Set([...draft.open].flatMap(([gap, variable]) => (values[variable] === true ? [gap] : [])));
    const found = loopsIn(candidates.ground, moves, targets, open);
    const longer = moves.filter(({ kind }) => kind === 'ANYBODY');
    if (found.length === 0 && longer.length === 0) return { moves, open, demands };
    loops.push(...found);
    for (const { post } of longer) listed.set(post, 2 * (listed.get(post) ?? LISTED));
  }
}
