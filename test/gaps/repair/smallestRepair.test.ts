import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Candidates } from '../../../src/gaps/repair/candidates.js';
import { demandsOf } from '../../../src/gaps/repair/demands.js';
import type { Move } from '../../../src/gaps/repair/Draft.js';
import { formulate } from '../../../src/gaps/repair/formulate.js';
import { smallestRepair } from '../../../src/gaps/repair/smallestRepair.js';
import { BASE } from '../../support/dice.js';
import { bruteForce, plainGaps, scoreOf } from './bruteForce.js';
import { groundOf } from './groundOf.js';
import { SHIPPED } from './shipped.js';
import { smallOrganisation } from './smallOrganisation.js';

/** Little room, so that posts compete for it. */
const TIGHT = { ...SHIPPED, mostSupervisees: 2 };
/** Sets of so many moves can all be tried. */
const MOST_MOVES = Number(process.env['MOST_MOVES'] ?? 10);
const RUNS = Number(process.env['RUNS'] ?? 40);

const tally = { runs: 0, closed: 0, left: 0, changes: 0 };

test('no set of changes closes more gaps, or as many with fewer changes or better candidates; and none is opened', async () => {
  await fc.assert(
    fc.asyncProperty(smallOrganisation, async (graph) => {
      const ground = groundOf(graph, BASE, TIGHT);
      const candidates = new Candidates(ground);
      const gaps = [...plainGaps(graph, ground)].sort();
      const targets = gaps.map((gap) => ({ rule: gap.split('/')[0] ?? '', subject: gap.split('/')[1] ?? '' }));
      const draft = formulate(candidates, demandsOf(ground, targets), targets, () => Infinity, []);
      const all = [...draft.moves].filter(([, { kind }]) => kind !== 'ANYBODY');
      fc.pre(gaps.length > 0 && all.length <= MOST_MOVES);
      const place = (move: Move): number =>
        move.kind === 'ASSIGN'
          ? (draft.programme.objectives[1][[...draft.moves].find(([, one]) => key(one) === key(move))?.[0] ?? -1] ?? -1)
          : 0;
      const places = (moves: readonly Move[]) => new Map(moves.map((move) => [move, place(move)]));
      const moves = all.map(([, move]) => move);
      const best = bruteForce(graph, ground, moves, gaps, places(moves));
      const found = await smallestRepair(candidates, targets, performance.now() + 60_000);
      const score = scoreOf(graph, ground, found.moves, gaps, places(found.moves));
      expect(score).not.toBeNull();
      tally.runs++;
      tally.left += score?.open ?? 0;
      tally.closed += gaps.length - (score?.open ?? 0);
      tally.changes += score?.changes ?? 0;
      expect({ score, moves: found.moves.map(key) }).toMatchObject({ score: best });
      expect([...found.open].filter((gap) => gaps.includes(gap)).length).toBe(score?.open);
    }),
    { numRuns: RUNS },
  );
}, 600_000);

const key = (move: Move): string => JSON.stringify(move);
