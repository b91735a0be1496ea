import { beforeAll, expect, test } from '@jest/globals';
import { seed } from '../../seed/run.js';
import { findGaps } from '../../src/gaps/findGaps.js';
import type { DatedSuggestion } from '../../src/gaps/suggestions/Suggestion.js';
import { suggest, suggesting, WAYS } from '../../src/gaps/suggest.js';
import { RULES } from '../../src/gaps/rules/index.js';
import type { Tx } from '../../src/graph/Graph.js';
import { play } from '../../src/scenarios/play.js';
import { readChanges } from '../../src/scenarios/readChanges.js';
import { ON } from '../support/draw.js';
import { onBothEngines } from '../support/onBothEngines.js';
import { promisedGaps } from '../seed/seedOf.js';

/** Gaps that no change of structure closes: words are all there is. */
const ADVICE_ONLY = ['sessionOverdue', 'sessionTooShort'];
/** Once it is recorded that a post needs supervision, it shows that it has none: the suggestion says so. */
const REVEALS = 'it has no supervisor, and that shows as a gap then';
/** How many of the ranked suggestions of a gap are tried. */
const TRIED = 2;

test('every rule has its ways', () => {
  expect(Object.keys(WAYS).sort()).toEqual(RULES.map(({ id }) => id).sort());
});

onBothEngines(
  'suggestions for the gaps of the reference organisation',
  (graph) => {
    beforeAll(() => seed(graph(), ON));

    test('close them and open none, whichever of the first is taken', async () => {
      const tried: Record<string, number> = {};
      const wrong: unknown[] = [];
      const known = await graph().read(gapsNow);
      const ways = await graph().read((tx) => suggesting(tx, ON));
      for (const { rule, subject } of promisedGaps()) {
        const all = await ways(rule, subject);
        expect(all.length).toBeGreaterThan(0);
        for (const one of all.filter(({ changes }) => changes.length > 0).slice(0, TRIED)) {
          tried[rule] = (tried[rule] ?? 0) + 1;
          const outcome = await graph().rehearse((tx) => outcomeOf(tx, one, known));
          // What follows on something that ends later begins later: on that day there is nothing left to look at.
          const later = JSON.stringify(one.changes).includes('"on":');
          const closes = later || outcome.closed.includes(`${rule}/${subject}`);
          const opens = one.reasons.includes(REVEALS) !== outcome.opened.length > 0;
          if (outcome.refused.length > 0 || opens || !closes) wrong.push({ rule, subject, ...one, ...outcome });
        }
      }
      expect(wrong).toEqual([]);
      expect(RULES.map(({ id }) => id).filter((id) => tried[id] === undefined && !ADVICE_ONLY.includes(id))).toEqual([]);
    }, 120_000);

    test('are the same whenever they are asked for, in one total order, and none where there is no gap', async () => {
      const [gap] = promisedGaps().filter(({ rule }) => rule === 'noSupervisor');
      const asked = { rule: 'noSupervisor', subject: gap?.subject ?? '', on: ON, first: 5 };
      const [once, again] = [await graph().read((tx) => suggest(tx, asked)), await graph().read((tx) => suggest(tx, asked))];
      expect(once).toHaveLength(5);
      expect(again).toEqual(once);
      expect(await graph().read((tx) => suggest(tx, { ...asked, first: 2 }))).toEqual(once.slice(0, 2));
      expect(await graph().read((tx) => suggest(tx, { ...asked, rule: 'sameAsLine' }))).toEqual([]);
      const nobody = graph().read((tx) => suggest(tx, { ...asked, subject: 'post:nobody' }));
      await expect(nobody).rejects.toThrow('There is no post post:nobody.');
    });
  },
  { each: false },
);

const gapsNow = async (tx: Tx) => new Set((await findGaps(tx, ON)).map(({ id }) => id));

async function outcomeOf(tx: Tx, { changes }: DatedSuggestion, known: ReadonlySet<string>) {
  const { refusals } = await play(tx, readChanges(JSON.parse(JSON.stringify(changes))), ON);
  const after = await gapsNow(tx);
  return {
    refused: refusals.map(({ sentence }) => sentence),
    opened: [...after].filter((id) => !known.has(id)),
    closed: [...known].filter((id) => !after.has(id)),
  };
}
