import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { seed } from '../../seed/run.js';
import { cypher } from '../../src/graph/cypher.js';
import type { Graph } from '../../src/graph/Graph.js';
import { revisionOf } from '../../src/graph/revision.js';
import { ask } from '../support/ask.js';
import { ON } from '../support/draw.js';
import { openClean } from '../support/onBothEngines.js';
import { startService, type TestService } from '../support/startService.js';

const NOTHING = cypher`MATCH (p:Post {id: 'post:nobody'}) RETURN p.id AS id`;

let graph: Graph;
let service: TestService;
let reads = 0;

beforeAll(async () => {
  graph = await openClean('embedded');
  await seed(graph, ON);
  const counting = new Proxy(graph, {
    get: (target, name) =>
      name === 'read'
        ? (...asked: Parameters<Graph['read']>) => ((reads += asked[0] === revisionOf ? 0 : 1), target.read(...asked))
        : Reflect.get(target, name, target),
  });
  service = await startService(counting);
});
afterAll(async () => {
  await service.stop();
  await graph.close();
});

/** How often a question asks the graph, besides for its revision. */
async function readsOf(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<number> {
  reads = 0;
  const { errors } = await ask(service.address, query, variables);
  expect(errors).toEqual([]);
  return reads;
}

// Each field that asks the graph, and how often it may: once, whatever the number of posts above it.
const NESTED: readonly (readonly [fields: string, most: number])[] = [
  ['id title state', 0],
  ['holders { person { name } }', 1],
  ['holders { person { posts { post { manager { id } } } } }', 3],
  ['manager { manager { manager { id } } }', 3],
  ['manager { id } managers { from }', 1],
  ['reports { reports { id } }', 2],
  ['supervisors { portfolio { leaders { id } } } supervisees { portfolio { id } }', 5],
  [
    'leads { id } portfolios { leaders { id } } locality { leaders { id } } team { id } services { id } forums { id } attendances { forum { id } }',
    8,
  ],
];

test.each(NESTED)('{ %s } of any number of posts asks the graph %i times more', async (fields, most) => {
  const query = `query ($first: Int!) { posts(first: $first, filter: {locality: "locality:chesil"}) { nodes { ${fields} } } }`;
  const [few, many] = [await readsOf(query, { first: 5 }), await readsOf(query, { first: 60 })];
  expect(many).toBeLessThanOrEqual(1 + most);
  expect(few).toBeLessThanOrEqual(many);
});

test('the same post asked for twice in a request is read once', async () => {
  expect(
    await readsOf(
      '{ a: post(id: "post:principal-teacher") { id } b: post(id: "post:principal-teacher") { title } c: post(id: "post:executive-director") { id } }',
    ),
  ).toBe(1);
});

test('another day is another question', async () => {
  expect(
    await readsOf('{ a: post(id: "post:principal-teacher") { id } b: post(id: "post:principal-teacher", on: "2026-01-01") { id } }'),
  ).toBe(2);
});

test('what is kept between requests is kept for one revision: what was written since is seen', async () => {
  const query = '{ post(id: "post:principal-teacher") { grade } }';
  expect([await readsOf(query), await readsOf(query)]).toEqual([1, 0]);
  await graph.write((tx) => tx.run(NOTHING));
  expect([await readsOf(query), await readsOf(query)]).toEqual([1, 0]);
});

test('the total is counted only where it is asked for', async () => {
  expect(await readsOf('{ posts(first: 1) { nodes { id } } }')).toBe(1);
  expect(await readsOf('{ posts(first: 1) { totalCount } }')).toBe(2);
});
