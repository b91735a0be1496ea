import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import neo4j, { type Driver } from 'neo4j-driver';
import { seed } from '../../seed/run.js';
import { LABELS } from '../../src/archive/Contents.js';
import { BASE } from '../support/dice.js';
import { describeOnNeo4j, NEO4J_URI, openClean } from '../support/onBothEngines.js';
import { sourceQueries, typescriptFiles } from '../support/sourceQueries.js';

/** Unknown label, unknown edge type, unknown property: a slip of the pen that would answer no rows for ever. */
const UNKNOWN = ['01N50', '01N51', '01N52'];

/** Names that the reference organisation has no example of, with the reason. */
const NOT_IN_THE_SEED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      ...[
        'ChangeSet',
        'ChangePart',
        'ChangeSubject',
        'changeSet',
        'revision',
        'at',
        'by',
        'byName',
        'reason',
        'size',
        'fingerprint',
        'opened',
      ],
      ...['closed', 'moved', 'undoes', 'undoneBy', 'takesBack', 'holds', 'text'],
    ].map((name) => [name, 'nothing has been changed yet']),
  ),
  ...Object.fromEntries(
    [
      ...['Scenario', 'ScenarioPart', 'ScenarioStep', 'scenario', 'purpose', 'state', 'version', 'edition', 'drafted', 'approved'],
      ...['approvedAt', 'rebasedAt', 'action', 'login', 'note', 'seen'],
    ].map((name) => [name, 'nothing has been put on paper yet']),
  ),
  SetBegun: 'no large set is being made',
  CORRECTS: 'nobody has corrected a session yet',
  CalendarFeed: 'nobody has asked for a calendar yet',
  FOR: 'nobody has asked for a calendar yet',
  person: 'nobody has asked for a calendar yet',
};

const queries = sourceQueries();

test('the finder finds every query', () => {
  expect(queries.length).toBeGreaterThan(40);
  expect(new Set(queries.map(({ name }) => name)).size).toBe(queries.length);
  const tags = ['src', 'seed'].flatMap(typescriptFiles).flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/(?<![`\w])cypher`/g)]);
  expect(queries).toHaveLength(tags.length);
});

describeOnNeo4j('on the Neo4j that holds the reference organisation', () => {
  let driver: Driver;

  beforeAll(async () => {
    const graph = await openClean('neo4j');
    await seed(graph, BASE);
    await graph.close();
    // The product's own door answers rows only; what the planner has to say is heard here.
    driver = neo4j.driver(NEO4J_URI ?? '', neo4j.auth.basic('neo4j', process.env['NEO4J_PASSWORD'] ?? 'not used'));
  }, 120_000);
  afterAll(() => driver.close());

  /** What the planner calls unknown in a query: "01N52 ... shoeSize". */
  async function unknownIn(text: string): Promise<string[]> {
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`);
    return summary.gqlStatusObjects
      .filter(({ gqlStatus }) => UNKNOWN.includes(gqlStatus))
      .map(({ gqlStatus, statusDescription }) => `${gqlStatus} ${statusDescription}`)
      .filter((complaint) => !Object.keys(NOT_IN_THE_SEED).some((name) => complaint.includes(`\`${name}\``)));
  }

  test.each(queries)(
    '$name names only what there is',
    async ({ query }) => {
      expect(await unknownIn(query.text)).toEqual([]);
    },
    60_000,
  );

  test('an unknown label, type or property is heard', async () => {
    expect(await unknownIn('MATCH (p:Pots) RETURN p.id AS id')).toEqual([expect.stringMatching(/^01N50 .*`Pots`/)]);
    expect(await unknownIn('MATCH (p:Post)-[:REPORT_TO]->(:Post) RETURN p.id AS id')).toEqual([
      expect.stringMatching(/^01N51 .*`REPORT_TO`/),
    ]);
    expect(await unknownIn('MATCH (p:Post) RETURN p.shoeSize AS size')).toEqual([expect.stringMatching(/^01N52 .*`shoeSize`/)]);
  });

  test('every label of the model has an example in the seed', async () => {
    const { records } = await driver.executeQuery('CALL db.labels() YIELD label RETURN label');
    expect(records.map((record) => record.get('label') as string)).toEqual(
      expect.arrayContaining(LABELS.filter((label) => !(label in NOT_IN_THE_SEED))),
    );
  });
});
