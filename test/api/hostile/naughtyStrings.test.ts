import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { seed } from '../../../seed/run.js';
import { buildApi } from '../../../src/api/buildApi.js';
import type { Graph } from '../../../src/graph/Graph.js';
import { ask } from '../../support/ask.js';
import { expectUnbroken } from '../../support/expectUnbroken.js';
import { onBothEngines } from '../../support/onBothEngines.js';
import { startService, type TestService } from '../../support/startService.js';
import { textPlaces } from './textPlaces.js';

// The Big List of Naughty Strings by Max Woolf, under the MIT licence that lies beside it.
const NAUGHTY = JSON.parse(readFileSync('test/api/hostile/blns/blns.json', 'utf8')) as string[];
const PLACES = textPlaces(buildApi());
/** Questions that rehearse or solve something each time: asked with every 20th string. */
const HEAVY = ['preview', 'repair', 'suggestions', 'ifLeaves', 'sessionsDue'];
/** All places at once are more than anybody may ask. */
const limits = { aliases: 1_000, tokens: 100_000, characters: 1_000_000, fields: 10_000, cost: 1e9, operationMs: 60_000 };

/** The fields of one operation, under names of their own. */
const together = (fields: readonly string[]) => fields.map((field, i) => `p${i}: ${field}`).join('\n');

// More at a time would ask for more connections than the driver has. Of Neo4j, which takes ten times as long, every fourth string is asked.
async function twoAtATime(engine: Graph['engine'], each: (text: string, i: number) => Promise<void>): Promise<void> {
  const texts = engine === 'embedded' ? NAUGHTY : NAUGHTY.filter((_, i) => i % 4 === 0);
  for (let i = 0; i < texts.length; i += 2) await Promise.all(texts.slice(i, i + 2).map((text, n) => each(text, i + n)));
}

test('the list holds 485 strings, and the questions take text in more than ten places', () => {
  expect(NAUGHTY).toHaveLength(485);
  expect(PLACES.length).toBeGreaterThan(10);
});

onBothEngines(
  'naughty strings',
  (graph, engine) => {
    let service: TestService;
    beforeAll(async () => {
      await seed(graph(), '2026-11-22');
      service = await startService(graph(), { limits });
    });
    afterAll(() => service.stop());

    // Written into the question on one engine and in variables on the other: the ways in differ before a question reaches its engine, not after.
    test('each as every argument of type String and ID', async () => {
      const all = PLACES.filter(({ type }) => type !== 'LocalDate');
      const light = all.filter(({ question }) => !HEAVY.includes(question));
      await twoAtATime(engine, async (text, i) => {
        const places = i % 20 === 0 ? all : light;
        const inVariables = `query ($String: String!, $ID: ID!) { ${together(places.map(({ type, field }) => field(`$${type}`)))} }`;
        const written = together(places.map(({ field }) => field(JSON.stringify(text))));
        const asked =
          engine === 'embedded' ? ask(service.address, `{ ${written} }`) : ask(service.address, inVariables, { String: text, ID: text });
        expectUnbroken(await asked, JSON.stringify(text));
      });
    }, 600_000);

    test('each as every day', async () => {
      const places = PLACES.filter(({ type, question }) => type === 'LocalDate' && !HEAVY.includes(question));
      const inVariables = `query ($day: LocalDate!) { ${together(places.map(({ field }) => field('$day')))} }`;
      await twoAtATime(engine, async (text) => {
        expectUnbroken(await ask(service.address, inVariables, { day: text }), JSON.stringify(text));
        expectUnbroken(await ask(service.address, `{ ${places[0]?.field(JSON.stringify(text)) ?? ''} }`), JSON.stringify(text));
      });
    }, 600_000);
  },
  { each: false },
);
