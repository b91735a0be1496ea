import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { seed } from '../../seed/run.js';
import { BadInput } from '../../src/errors.js';
import type { Graph } from '../../src/graph/Graph.js';
import { supervisedPosts } from '../../src/sessions/dueRows.js';
import { duePage, sessionsDue, type DueFound } from '../../src/sessions/sessionsDue.js';
import { draw, ON, type Drawing } from '../support/draw.js';
import { onBothEngines } from '../support/onBothEngines.js';
import { drawSessions, type DrawnSession } from './drawSessions.js';
import { STANDARD } from './standard.js';

const NEEDS = { needsSupervision: 'YES', profession: 'SOCIAL_WORK' } as const;

async function dueOf(graph: Graph, supervisor: string | null = null, on = ON): Promise<DueFound[]> {
  return graph.read(async (tx) => sessionsDue(tx, await supervisedPosts(tx, supervisor, on), on, STANDARD));
}

const told = (due: readonly DueFound[]) =>
  due.map(({ id, dueOn, overdueDays, everyDays, basis, lastOn }) => [
    id.replaceAll('post:', ''),
    dueOn,
    overdueDays,
    everyDays,
    basis,
    lastOn,
  ]);

onBothEngines('what is due', (graph) => {
  test('is counted from the last session by the cadence that was agreed, or else by the standard', async () => {
    await draw(graph(), {
      posts: {
        agreed: { supervisor: 'v every 28', holder: 'ann', is: NEEDS },
        standard: { supervisor: 'v', holder: 'bob', is: NEEDS },
        other: { supervisor: 'v', holder: 'cat', is: { needsSupervision: 'YES', profession: 'EARLY_HELP' } },
        newly: { supervisor: 'v', holder: 'dan from 2026-11-01', is: NEEDS },
      },
      ...withNodes({ 'person:dan': { newlyQualifiedOn: '2026-11-01' } }, [
        ['agreed', 'v', '2026-10-15'],
        ['agreed', 'v', '2026-09-01'],
        ['standard', 'v', '2026-10-15'],
        ['other', 'v', '2026-10-15'],
        ['newly', 'v', '2026-11-20'],
      ]),
    });
    const due = await dueOf(graph());
    expect(told(due)).toEqual([
      ['agreed/v', '2026-11-12', 10, 28, 'AGREED', '2026-10-15'],
      ['standard/v', '2026-11-15', 7, 31, 'STANDARD', '2026-10-15'],
      ['other/v', '2026-11-26', 0, 42, 'STANDARD', '2026-10-15'],
      ['newly/v', '2026-11-27', 0, 7, 'STANDARD', '2026-11-20'],
    ]);
    expect(due.map(({ sentence }) => sentence)).toEqual([
      'Was due on 12 November 2026, 10 days ago: every 28 days, as agreed, counted from the last session on 15 October 2026.',
      'Was due on 15 November 2026, 7 days ago: every 31 days, by the standard, as nothing is agreed, counted from the last session on 15 October 2026.',
      'Is due on 26 November 2026: every 42 days, by the standard, as nothing is agreed, counted from the last session on 15 October 2026.',
      'Is due on 27 November 2026: every 7 days, by the standard, as nothing is agreed, counted from the last session on 20 November 2026.',
    ]);
  });

  test('counts a group session for all who attended, and a session with another supervisor for neither', async () => {
    const supervised = (holder: string) => ({ supervisor: ['v every 30', 'w every 30'], holder, is: NEEDS });
    await draw(graph(), {
      posts: { a: supervised('ann'), b: supervised('bob') },
      ...drawSessions([['a', 'b'], 'v', '2026-11-10']),
    });
    expect(told(await dueOf(graph(), 'post:v')).filter(([id]) => String(id).endsWith('/v'))).toEqual([
      ['a/v', '2026-12-10', 0, 30, 'AGREED', '2026-11-10'],
      ['b/v', '2026-12-10', 0, 30, 'AGREED', '2026-11-10'],
    ]);
    expect(
      told(await dueOf(graph()))
        .filter(([id]) => String(id).endsWith('/w'))
        .map(([, , , , , last]) => last),
    ).toEqual([null, null]);
  });

  test('is counted from the first day of both, the line and the holder, where they have not met', async () => {
    await draw(graph(), {
      posts: {
        'new-line': { supervisor: 'v every 30 from 2026-11-01', holder: 'ann', is: NEEDS },
        'new-holder': { supervisor: 'v every 30', holder: ['before until 2026-11-05', 'bob from 2026-11-05'], is: NEEDS },
        'met-that-day': { supervisor: 'v every 30', holder: 'cat from 2026-11-05', is: NEEDS },
        shared: { supervisor: 'v every 30', holder: ['dan', 'eve from 2026-11-05'], is: NEEDS },
      },
      ...drawSessions(['new-holder', 'v', '2026-11-04'], ['met-that-day', 'v', '2026-11-05'], ['shared', 'v', '2026-11-04']),
    });
    expect(told(await dueOf(graph()))).toEqual([
      ['new-line/v', '2026-12-01', 0, 30, 'AGREED', null],
      ['shared/v', '2026-12-04', 0, 30, 'AGREED', '2026-11-04'],
      ['met-that-day/v', '2026-12-05', 0, 30, 'AGREED', '2026-11-05'],
      ['new-holder/v', '2026-12-05', 0, 30, 'AGREED', null],
    ]);
    expect((await dueOf(graph()))[0]?.sentence).toMatch(/counted from 1 November 2026, as no session is recorded yet\.$/);
  });

  test('is nothing of lines that have ended or are to come, of posts closed, unopened or vacant, and of who needs none', async () => {
    await draw(graph(), {
      posts: {
        ended: { supervisor: `v every 7 until ${ON}`, holder: 'a', is: NEEDS },
        future: { supervisor: 'v every 7 from 2026-11-23', holder: 'b', is: NEEDS },
        today: { supervisor: `v every 7 from ${ON}`, holder: 'c', is: NEEDS },
        vacant: { supervisor: 'v every 7', holder: `d until ${ON}`, is: NEEDS },
        closed: { supervisor: 'v every 7', holder: 'e', is: { ...NEEDS, closesOn: ON } },
        unopened: { supervisor: 'v every 7', holder: 'f', is: { ...NEEDS, opensOn: '2026-11-23' } },
        exempt: { supervisor: 'v', holder: 'g', is: { needsSupervision: 'NO' } },
        unrecorded: { supervisor: 'v', holder: 'h' },
        'exempt-but-agreed': { supervisor: 'v every 7', holder: 'i from 2026-11-21', is: { needsSupervision: 'NO' } },
      },
    });
    expect(told(await dueOf(graph())).map(([id, on]) => [id, on])).toEqual([
      ['exempt-but-agreed/v', '2026-11-28'],
      ['today/v', '2026-11-29'],
    ]);
    expect(await dueOf(graph(), 'post:nobody')).toEqual([]);
  });

  test('is as it was on a past date: later sessions, lines and holders are not known yet', async () => {
    await draw(graph(), {
      posts: { a: { supervisor: ['v every 30 until 2026-11-10', 'v every 7 from 2026-11-10'], holder: 'ann', is: NEEDS } },
      ...drawSessions(['a', 'v', '2026-10-01'], ['a', 'v', '2026-11-15'], ['a', 'v', '2026-11-25']),
    });
    expect(told(await dueOf(graph(), null, '2026-11-09'))).toEqual([['a/v', '2026-10-31', 9, 30, 'AGREED', '2026-10-01']]);
    expect(told(await dueOf(graph()))).toEqual([['a/v', '2026-11-22', 0, 7, 'AGREED', '2026-11-15']]);
    expect(told(await dueOf(graph(), null, '2026-11-30'))).toEqual([['a/v', '2026-12-02', 0, 7, 'AGREED', '2026-11-25']]);
  });

  test('is one entry a portfolio, and one for lines that were drawn twice: the sooner', async () => {
    await draw(graph(), {
      posts: {
        a: {
          supervisor: ['v for social every 30', 'v for early every 14', 'v for early every 7'],
          holder: 'ann from 2026-11-20',
          is: NEEDS,
        },
      },
    });
    expect(told(await dueOf(graph())).map(([id, on]) => [id, on])).toEqual([
      ['a/v/portfolio:early', '2026-11-27'],
      ['a/v/portfolio:social', '2026-12-20'],
    ]);
  });
});

onBothEngines('what is overdue in the reference organisation', (graph) => {
  test('is what seed/gaps.csv promises, and nothing else', async () => {
    await seed(graph(), ON);
    const overdue = (await dueOf(graph())).filter(({ overdueDays }) => overdueDays > 0).map(({ supervisee }) => supervisee);
    const promised = readFileSync('seed/gaps.csv', 'utf8').matchAll(/^sessionOverdue,(post:[\w-]+)/gm);
    expect(overdue.sort()).toEqual([...promised].map(([, post]) => post).sort());
    expect(overdue).toHaveLength(3);
  });
});

describe('a page of what is due', () => {
  const due = Array.from({ length: 23 }, (_, i) => ({ id: `post:${i % 7}-${i}`, dueOn: `2026-11-${10 + (i % 5)}` }) as DueFound).sort(
    (a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.id < b.id ? -1 : 1),
  );

  test.each([1, 2, 7, 22, 23, 50])('of %d goes on where the one before ended', (first) => {
    const found: DueFound[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { edges, hasNextPage } = duePage(due, { first, after });
      found.push(...edges.map(({ node }) => node));
      after = edges.at(-1)?.cursor ?? null;
      more = hasNextPage;
    }
    expect(found).toEqual(due);
  });

  test('refuses a cursor of another list, and none is empty without being the end', () => {
    expect(() => duePage(due, { first: 1, after: 'abc' })).toThrow(BadInput);
    expect(duePage(due, { first: 0, after: null })).toEqual({ edges: [], hasNextPage: true });
  });
});

function withNodes(nodes: Required<Drawing>['nodes'], sessions: readonly DrawnSession[]): Pick<Drawing, 'edges' | 'nodes'> {
  const drawn = drawSessions(...sessions);
  return { ...drawn, nodes: { ...drawn.nodes, ...nodes } };
}
