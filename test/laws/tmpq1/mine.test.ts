import { expect, test } from '@jest/globals';
import { randomGraph } from '../../support/randomGraph.js';
import { randomDice } from '../../support/dice.js';
import { sourceQueries } from '../../support/sourceQueries.js';
import { drawParameters } from '../drawParameters.js';
import { answer, difference, Pair } from '../Pair.js';
import { openClean } from '../../support/onBothEngines.js';
import { drawn } from '../runs.js';
const MINE = /src\/org\/(peoplePage|teamsPage|servicesPage|postsPage|teams|services|forums|plans|history)\.ts/;
test('mine', async () => {
  const reads = sourceQueries().filter(({ writes, name }) => !writes && MINE.test(name));
  const neo = await openClean('neo4j');
  const found: string[] = []; const tally: Record<string, number> = {};
  const start = performance.now(); let n = 0;
  for (let seed = 2000; performance.now() - start < 420000 && seed < 2060; seed++) { n++;
    const graph = drawn(randomGraph, seed); const pair = await Pair.open(neo); await pair.load(graph); const dice = drawn(randomDice, -seed);
    for (const s of reads) for (let k = 0; k < 3; k++) { const params = drawParameters(s, graph, dice);
      const [a, b] = await pair.each((one) => one.read((tx) => answer(one, tx, s, params)).catch((e: Error) => ({ error: e.message })));
      const d = difference(a, b); if (d) found.push(`${seed} ${s.name} ${JSON.stringify(params)}: ${d}`);
      tally[s.name] = (tally[s.name] ?? 0) + ('rows' in b && b.rows.length > 0 ? 1 : 0); }
    await pair.close();
  }
  await neo.close();
  console.log(reads.length, n * 3, Object.entries(tally).filter(([, v]) => v < n * 3 * 0.25));
  expect(found).toEqual([]);
}, 590000);
