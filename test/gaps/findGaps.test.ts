import { describe, expect, test } from '@jest/globals';
import { load } from '../../src/archive/load.js';
import { seed } from '../../seed/run.js';
import { cypher } from '../../src/graph/cypher.js';
import type { Graph, Tx } from '../../src/graph/Graph.js';
import { findGaps } from '../../src/gaps/findGaps.js';
import { RULES } from '../../src/gaps/rules/index.js';
import { draw, ON } from '../support/draw.js';
import { onBothEngines, openClean } from '../support/onBothEngines.js';
import { findGapsPlainly } from '../seed/plainGaps.js';
import { PlainGraph } from '../seed/plainGraph.js';
import { promisedGaps, seedOf } from '../seed/seedOf.js';

// (p:Post)-[s:SUPERVISED_BY]->(:Post)
const END_SUPERVISION = cypher`MATCH (p:Post {id: $id})-[s:SUPERVISED_BY]->(:Post) SET s.to = date($on) RETURN count(s) AS ended`;

const idsOf = async (graph: Graph, on: string) =>
  (await graph.read((tx) => findGaps(tx, on))).map(({ rule, subject }) => `${rule} ${subject}`);
const promised = promisedGaps().map(({ rule, subject }) => `${rule} ${subject}`);

onBothEngines('findGaps on the reference organisation', (graph) => {
  test('finds what seed/gaps.csv promises, no more and no less, in the order of the rules', async () => {
    await seed(graph(), ON);
    const found = await idsOf(graph(), ON);
    expect([...found].sort()).toEqual([...promised].sort());
    expect(found).toEqual(findGapsPlainly(new PlainGraph(seedOf(ON), ON)).sort(inOrder));
  });

  test('finds one more when one more is planted by hand', async () => {
    await seed(graph(), ON);
    const subject = 'post:dorchester-early-help-team-1-family-worker-3';
    const { value } = await graph().write((tx) => tx.run(END_SUPERVISION, { id: subject, on: '2026-11-20' }));
    expect(value).toEqual([{ ended: 1 }]);
    expect((await idsOf(graph(), ON)).filter((id) => !promised.includes(id))).toEqual([`noSupervisor ${subject}`]);
    expect(await idsOf(graph(), '2026-11-19')).not.toContain(`noSupervisor ${subject}`);
  });

  test('runs on the first and on the last of all days, and with a setting that reaches beyond them', async () => {
    await draw(graph(), {
      posts: { top: {}, alone: { is: { needsSupervision: 'YES' } } },
      nodes: {
        'setting:x': {
          rule: 'endsWithoutSuccessor',
          name: 'days',
          value: '9007199254740991',
          startsOn: '2020-01-01',
          endsOn: '9999-12-31',
        },
      },
    });
    for (const on of ['0001-01-01', ON, '9999-12-31']) expect([on, await idsOf(graph(), on)]).toEqual([on, expect.any(Array)]);
    expect(await idsOf(graph(), ON)).toContain('noSupervisor post:alone');
  });

  test('accepts a gap for as long as somebody said, and lists it all the same', async () => {
    await seed(graph(), ON);
    const acceptedOn = async (on: string) => (await graph().read((tx) => findGaps(tx, on))).filter(({ accepted }) => accepted !== null);
    expect(await acceptedOn(ON)).toEqual([
      expect.objectContaining({
        id: 'needUnrecorded/post:care-leavers-welfare-adviser',
        accepted: expect.objectContaining({ by: 'person:helga-sadowski', since: '2026-11-12', until: '2027-01-11' }) as unknown,
      }),
    ]);
    expect(await acceptedOn('2027-01-10')).toHaveLength(1);
    expect(await acceptedOn('2027-01-11')).toEqual([]);
  });
});

function inOrder(a: string, b: string): number {
  const place = (id: string) =>
    `${String(RULES.findIndex((rule) => rule.id === id.split(' ')[0])).padStart(2, '0')} ${id.split(' ')[1] ?? ''}`;
  return place(a) < place(b) ? -1 : 1;
}

onBothEngines('a page of one rule', (graph) => {
  test('holds the first subjects after a place, and together they are the whole list', async () => {
    await seed(graph(), ON);
    await graph().write((tx) => load(tx, { nodes: { Post: loners(30) } as never, edges: [] }));
    for (const { id } of RULES) {
      const all = await graph().read((tx) => findGaps(tx, ON, { rules: [id] }));
      const paged = [];
      for (let after: string | null = null; ;) {
        const page = await graph().read((tx) => findGaps(tx, ON, { rules: [id], page: { after, first: 7 } }));
        paged.push(...page);
        if (page.length < 7) break;
        after = page.at(-1)?.subject ?? null;
      }
      expect(paged).toEqual(all);
    }
  });
});

const loners = (many: number) =>
  Array.from({ length: many }, (_, i) => ({ id: `post:loner-${i}`, title: `Loner ${i}`, role: 'SOCIAL_WORKER', needsSupervision: 'YES' }));

describe('a rule that cannot run', () => {
  const failing = (tx: Tx, rule: string): Tx => ({
    run: (query, params) =>
      query === RULES.find(({ id }) => id === rule)?.query ? Promise.reject(new Error('disk on fire')) : tx.run(query, params),
  });

  test('fails the whole question with its name, and keeps the cause for the log', async () => {
    const graph = await openClean('embedded');
    await draw(graph, { posts: { alone: {} } });
    await expect(graph.read((tx) => findGaps(failing(tx, 'sameAsLine'), ON))).rejects.toMatchObject({
      message: expect.stringContaining('The rule sameAsLine could not run') as unknown,
      extensions: { code: 'RULE_FAILED', rule: 'sameAsLine' },
      cause: new Error('disk on fire'),
    });
    await graph.close();
  });

  test('is one whose setting holds what it cannot use', async () => {
    const graph = await openClean('embedded');
    await draw(graph, {
      nodes: { 'setting:a': { rule: 'spanTooWide', name: 'most', value: '"many"', startsOn: '2026-01-01', endsOn: '9999-12-31' } },
    });
    await expect(graph.read((tx) => findGaps(tx, ON))).rejects.toThrow('The setting spanTooWide.most is "many" since 2026-01-01');
    expect(await graph.read((tx) => findGaps(tx, '2025-12-31'))).toEqual([]);
    await graph.close();
  });
});
