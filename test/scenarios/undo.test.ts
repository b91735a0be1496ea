import { expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/Graph.js';
import type { Change } from '../../src/scenarios/changes/index.js';
import { changeSetsCount, changeSetsPage, toldChanges } from '../../src/scenarios/changeSets.js';
import { undo } from '../../src/scenarios/undo.js';
import { draw, ON } from '../support/draw.js';
import { AUTHOR, applied, difference, structure } from '../support/expectChange.js';
import { onBothEngines } from '../support/onBothEngines.js';

const made = async (graph: Graph, changes: readonly Change[], on = ON) => {
  const { refusals, changeSet } = await applied(graph, changes, on);
  expect(refusals).toEqual([]);
  return changeSet?.id ?? '';
};
const undone = async (graph: Graph, changeSet: string) => {
  const { refusals, changeSet: by } = await undo(graph, { changeSet, author: AUTHOR, compare: false });
  return { id: by?.id ?? null, why: refusals.map(({ sentence }) => sentence) };
};

onBothEngines('undo', (graph) => {
  const drawn = () =>
    draw(graph(), {
      posts: {
        top: {},
        left: { manager: 'top', holder: 'ann', leads: 'team:owls' },
        right: { manager: 'top', holder: 'bob' },
        leaf: { manager: 'left', supervisor: 'right every 28', basedIn: 'west' },
      },
    });

  /** A set, what changes afterwards, and whether the set can still be undone. */
  const after = async (set: readonly Change[], later: readonly Change[]) => {
    await drawn();
    const id = await made(graph(), set);
    if (later.length > 0) await made(graph(), later);
    const before = await structure(graph());
    const { why } = await undone(graph(), id);
    if (why.length > 0) expect(await structure(graph())).toEqual(before);
    return why.map((sentence) => sentence.replace(id, 'the set'));
  };

  test('puts back what a set of many kinds has changed, under whatever else has changed since', async () => {
    await drawn();
    const before = await structure(graph());
    const set = await made(graph(), [
      { closePost: { post: 'post:left' } },
      { openPost: { id: 'post:new', title: 'New' } },
      { moveLine: { post: 'post:leaf', manager: 'post:new' } },
      { moveLine: { post: 'post:new', manager: 'post:top' } },
      { addPerson: { id: 'person:cy', name: 'Cy' } },
      { appoint: { post: 'post:new', person: 'person:cy', capacity: 'INTERIM' } },
      { lead: { post: 'post:new', target: 'team:owls' } },
    ]);
    const other = await made(graph(), [{ editPost: { post: 'post:right', grade: '9' } }]);
    expect(await undone(graph(), set)).toEqual({ id: expect.any(String), why: [] });
    expect(difference(before, await structure(graph()))).toEqual([
      expect.stringMatching(/^- Post post:right/),
      expect.stringMatching(/^\+ Post post:right/),
    ]);
    await undone(graph(), other);
    expect(difference(before, await structure(graph()))).toEqual([]);
  });

  test('puts back what was accepted of a post that was taken away and made again under its id', async () => {
    await drawn();
    const opening = { openPost: { id: 'post:new', title: 'New' } };
    const accepting = { acceptGap: { rule: 'noLineManager', subject: 'post:new', why: 'Soon.', until: '2027-12-01' } };
    const first = await made(graph(), [opening]);
    await made(graph(), [{ acceptGap: { ...accepting.acceptGap, on: '2026-10-01' } }], '2026-10-01');
    expect((await undone(graph(), first)).why).toEqual([]);
    const before = await structure(graph());
    const again = await made(graph(), [opening, accepting]);
    expect((await undone(graph(), again)).why).toEqual([]);
    expect(difference(before, await structure(graph()))).toEqual([]);
  });

  test('can itself be undone, and that again', async () => {
    await drawn();
    const before = await structure(graph());
    const set = await made(graph(), [
      { openPost: { id: 'post:new', title: 'New' } },
      { moveLine: { post: 'post:new', manager: 'post:left' } },
    ]);
    const whole = await structure(graph());
    const first = await undone(graph(), set);
    expect(difference(before, await structure(graph()))).toEqual([]);
    const second = await undone(graph(), first.id ?? '');
    expect(difference(whole, await structure(graph()))).toEqual([]);
    expect((await undone(graph(), second.id ?? '')).why).toEqual([]);
    expect(difference(before, await structure(graph()))).toEqual([]);
    expect((await undone(graph(), set)).why).toEqual([`It has been undone already, by ${first.id}.`]);
  });

  const SINCE = / has been changed since, by change-set:\d+ of 22 November 2026 \(“As agreed\.”\)\. Undo that first/;
  test.each([
    [
      'a line that was moved again',
      [{ moveLine: { post: 'post:leaf', manager: 'post:right' } }],
      [{ moveLine: { post: 'post:leaf', manager: 'post:top', on: '2027-01-01' } }],
    ],
    [
      'a closed post whose report has a manager',
      [{ closePost: { post: 'post:left' } }],
      [{ moveLine: { post: 'post:leaf', manager: 'post:right' } }],
    ],
    [
      'a closed post whose team has another head',
      [{ closePost: { post: 'post:left' } }],
      [{ lead: { post: 'post:right', target: 'team:owls' } }],
    ],
    [
      'a post that others report to',
      [{ openPost: { id: 'post:new', title: 'New' } }],
      [{ moveLine: { post: 'post:leaf', manager: 'post:new' } }],
    ],
    ['a post that has been edited', [{ openPost: { id: 'post:new', title: 'New' } }], [{ editPost: { post: 'post:new', grade: '9' } }]],
    [
      'a holding whose post is filled',
      [{ endHolding: { post: 'post:right', person: 'person:bob' } }],
      [{ appoint: { post: 'post:right', person: 'person:ann', capacity: 'SUBSTANTIVE' } }],
    ],
    [
      'a supervision by a post that has closed',
      [{ endSupervision: { post: 'post:leaf', supervisor: 'post:right' } }],
      [{ closePost: { post: 'post:right' } }],
    ],
  ] as const)('of %s is refused, and names the set that stands in the way', async (_, set, later) => {
    expect(await after(set, later)).toEqual([expect.stringMatching(SINCE)]);
  });

  test('that would close a loop with what has changed since is refused', async () => {
    const why = await after(
      [{ moveLine: { post: 'post:leaf', manager: 'post:right' } }],
      [{ moveLine: { post: 'post:left', manager: 'post:leaf' } }],
    );
    expect(why).toEqual([
      expect.stringMatching(/^It cannot be undone: a loop of line management would stand from 22 November 2026 \(leaf, left, leaf\)\./),
    ]);
  });

  test('of a set that there is not names it', async () => {
    await drawn();
    await expect(undone(graph(), 'change-set:99')).rejects.toThrow('There is no set of changes change-set:99.');
  });

  test('stands in history, where every set tells what it did', async () => {
    await drawn();
    const set = await made(graph(), [
      { moveLine: { post: 'post:leaf', manager: 'post:right' } },
      { moveLocality: { post: 'post:leaf', locality: 'locality:west', on: '2027-01-01' } },
    ]);
    const { id } = await undone(graph(), set);
    const other = await made(graph(), [{ editPost: { post: 'post:top', grade: '1' } }]);
    const told = await graph().read(async (tx) => {
      const page = await changeSetsPage(tx, 'locality:west', 10, null);
      const all = await changeSetsPage(tx, null, 2, null);
      const rest = await changeSetsPage(tx, null, 2, all.edges.at(-1)?.cursor ?? null);
      const sentences = [];
      for (const { node } of page.edges) sentences.push((await toldChanges(tx, node, 10)).map(({ sentence }) => sentence));
      const ids = [...all.edges, ...rest.edges].map(({ node }) => node.id);
      return {
        of: page.edges.map(({ node }) => node.id),
        ids,
        more: [all.hasNextPage, rest.hasNextPage],
        sentences,
        counts: [await changeSetsCount(tx, 'locality:west'), await changeSetsCount(tx, null)],
      };
    });
    const does = ['leaf reports to right from 22 November 2026.', 'leaf is based in west from 1 January 2027.'];
    expect(told).toEqual({
      of: [id, set],
      ids: [other, id, set],
      more: [true, false],
      counts: [2, 3],
      sentences: [does.map((sentence) => `Taken back: ${sentence}`), does],
    });
  });
});
