import { expect, test } from '@jest/globals';
import { load } from '../../src/archive/load.js';
import type { Tx } from '../../src/graph/Graph.js';
import type { Change } from '../../src/scenarios/changes/index.js';
import { CHANGES } from '../../src/scenarios/changes/index.js';
import type { ChangeKind } from '../../src/scenarios/Change.js';
import { Memory } from '../../src/scenarios/Memory.js';
import { ASPECTS, moves } from '../../src/scenarios/moves.js';
import { play } from '../../src/scenarios/play.js';
import { drawn, seeds } from '../laws/runs.js';
import { BASE, randomDice } from '../support/dice.js';
import { drawChange } from '../support/drawChange.js';
import { dump } from '../support/dump.js';
import { onBothEngines } from '../support/onBothEngines.js';
import { randomGraph } from '../support/randomGraph.js';

const TYPES = Object.keys(ASPECTS) as (keyof typeof ASPECTS)[];

/** What stands at the far ends of every post, by aspect and post: everything read, nothing assumed. */
async function everybody(tx: Tx, on: string): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const line of await dump(tx)) {
    const { type, start, end, properties } = JSON.parse(line) as {
      type?: keyof typeof ASPECTS;
      start: string;
      end: string;
      properties: { from: string; to: string };
    };
    if (type === undefined || !TYPES.includes(type) || !start.startsWith('post:') || !(properties.from <= on && on < properties.to)) {
      continue;
    }
    const key = `${ASPECTS[type]} ${start}`;
    found.set(key, [...new Set([...(found.get(key) ?? []), end])].sort());
  }
  return found;
}

onBothEngines('moves', (graph, engine) => {
  test.each(seeds(engine === 'embedded' ? 25 : 5))(
    'told from what was touched are those of a comparison of everything (seed %d)',
    async (seed) => {
      const [organisation, dice] = [drawn(randomGraph, seed + 300), drawn(randomDice, seed + 300)];
      await graph().write((tx) => load(tx, organisation));
      const names = [
        'moveLine',
        'moveTeam',
        'closePost',
        'assignSupervisor',
        'endSupervision',
        'movePortfolio',
        'moveLocality',
        'openPost',
      ];
      const changes = Array.from({ length: 12 }, (_, i): Change => {
        const name = dice.pick(names);
        return drawChange(dice, organisation, CHANGES.find(({ kind }) => kind === name) as unknown as ChangeKind, `drawn-${i}`);
      });
      const on = dice.pick([BASE, '2026-10-15', '2027-02-01']);
      const { told, compared } = await graph().rehearse(async (tx) => {
        const memory = new Memory();
        const before = await everybody(tx, on);
        await play(tx, changes, BASE, { memory });
        const after = await everybody(tx, on);
        const keys = [...new Set([...before.keys(), ...after.keys()])].filter((key) => String(before.get(key)) !== String(after.get(key)));
        const compared = keys.sort().map((key) => ({ key, before: before.get(key) ?? [], after: after.get(key) ?? [] }));
        return { told: await moves(tx, memory.changed().strands, on), compared };
      });
      const ids = (ends: readonly { id: string }[]) => ends.map(({ id }) => id).sort();
      const inOrder = told.map(({ aspect, post, before, after }) => ({ key: `${aspect} ${post}`, before: ids(before), after: ids(after) }));
      expect(inOrder.sort((a, b) => (a.key < b.key ? -1 : 1))).toEqual(compared);
    },
    60_000,
  );
});
