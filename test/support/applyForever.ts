import { openEmbedded } from '../../src/graph/embedded.js';
import { openNeo4j } from '../../src/graph/neo4j.js';
import { applyChanges } from '../../src/scenarios/applyChanges.js';

// A program for test/scenarios/kill.test.ts: applies sets of 10,000 changes, says how far each is and prints its id once it is acknowledged, until it is killed.
// Arguments: a folder, or the address of a Neo4j; and what the people that it adds are called.

const MANY = 10_000;
const [where = '', name = ''] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);
const graph = where.startsWith('bolt:')
  ? await openNeo4j({ uri: where, user: 'neo4j', password: 'not used', database: null })
  : openEmbedded(where);
for (let round = 0; ; round++) {
  say('begun');
  const changes = Array.from({ length: MANY }, (_, i) => ({
    addPerson: { id: `person:${name}-${round}-${i}`, name: `${name} ${round} ${i}` },
  }));
  const author = { by: null, byName: 'Imp', reason: `${name} ${round}`, at: new Date().toISOString(), today: '2026-11-22' };
  const watch = { played: (played: number) => say(`played ${played}`) };
  const { changeSet } = await applyChanges(graph, { changes, on: '2026-11-22', author, expecting: null, compare: false, watch });
  say(`done ${changeSet?.id ?? 'refused'}`);
}
