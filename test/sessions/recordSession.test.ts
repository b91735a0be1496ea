import { expect, test } from '@jest/globals';
import { BadInput, NotFound, Refused } from '../../src/errors.js';
import type { Graph } from '../../src/graph/Graph.js';
import { checkDraft, type SessionDraft } from '../../src/sessions/checkSession.js';
import { correctSession, withdrawSession } from '../../src/sessions/correctSession.js';
import { recordSession, type Writer } from '../../src/sessions/recordSession.js';
import { sessionHistory } from '../../src/sessions/sessionHistory.js';
import { sessionsCount, sessionsPage } from '../../src/sessions/sessionsPage.js';
import { draw, ON } from '../support/draw.js';
import { dump } from '../support/dump.js';
import { onBothEngines } from '../support/onBothEngines.js';

const WRITER: Writer = { by: 'person:hr', at: '2026-11-22T09:30:00.000Z', today: ON };
const LATER: Writer = { by: 'person:val', at: '2026-11-23T10:00:00.000Z', today: '2026-11-23' };
const DRAFT: SessionDraft = { supervisees: ['post:a'], supervisor: 'post:v', on: '2026-11-20', minutes: 90, reflective: true };

const ORGANISATION = {
  posts: {
    a: { supervisor: 'v', holder: 'ann' },
    b: { supervisor: 'v', holder: 'bob', is: { opensOn: '2026-11-01' } },
    closed: { supervisor: 'v', is: { closesOn: '2026-11-10' } },
    ended: { supervisor: 'v until 2026-11-20' },
    future: { supervisor: 'v from 2026-11-21' },
    managed: { manager: 'v' },
    v: { supervisor: 'late' },
    late: { is: { opensOn: '2026-11-15' } },
  },
};

const record = async (graph: Graph, draft: Partial<SessionDraft> = {}) =>
  (await graph.write((tx) => recordSession(tx, { ...DRAFT, ...draft }, WRITER))).value;
const correct = async (graph: Graph, id: string, draft: Partial<SessionDraft>) =>
  (await graph.write((tx) => correctSession(tx, id, { ...DRAFT, ...draft }, 'The day was wrong.', LATER))).value;
const withdraw = async (graph: Graph, id: string) =>
  (await graph.write((tx) => withdrawSession(tx, id, 'It was another post.', LATER))).value;

const standing = (graph: Graph, post = 'post:a', on = '2027-01-01') =>
  graph.read(async (tx) => {
    const whose = { post, heldBy: null };
    const { edges } = await sessionsPage(tx, whose, { first: 50, after: null, on });
    expect(await sessionsCount(tx, whose, on)).toBe(edges.length);
    return edges.map(({ node }) => node.id);
  });

onBothEngines('a session', (graph) => {
  test('is recorded with who, when, and whom; never a word of what was said', async () => {
    await draw(graph(), ORGANISATION);
    const session = await record(graph());
    expect(session).toEqual({
      id: expect.stringMatching(/^session:[0-9a-f-]{36}$/),
      on: '2026-11-20',
      minutes: 90,
      reflective: true,
      group: false,
      state: 'STANDS',
      supervisees: ['post:a'],
      supervisor: 'post:v',
      recordedBy: 'person:hr',
      recordedAt: '2026-11-22T09:30:00.000Z',
      endedBy: null,
      endedAt: null,
      why: null,
      corrects: null,
      correctedBy: null,
      source: { kind: 'RECORDED', document: null, on: ON },
    });
    expect(await standing(graph())).toEqual([session.id]);
    expect(await standing(graph(), 'post:a', '2026-11-19')).toEqual([]);
  });

  test('of a group counts for everybody who attended', async () => {
    await draw(graph(), ORGANISATION);
    const session = await record(graph(), { supervisees: ['post:b', 'post:a'], reflective: null });
    expect(session).toMatchObject({ group: true, supervisees: ['post:a', 'post:b'], reflective: null });
    expect(await standing(graph(), 'post:a')).toEqual([session.id]);
    expect(await standing(graph(), 'post:b')).toEqual([session.id]);
  });

  const REFUSED: [string, Partial<SessionDraft>, string][] = [
    ['on a day to come', { on: '2026-11-23' }, '23 November 2026 is still to come: a session is recorded once it has taken place.'],
    [
      'before the post of the supervisee opened',
      { supervisees: ['post:b'], on: '2026-10-31' },
      'b did not exist on 31 October 2026: the post opened on 1 November 2026.',
    ],
    [
      'before the post of the supervisor opened',
      { supervisees: ['post:v'], supervisor: 'post:late', on: '2026-11-14' },
      'late did not exist on 14 November 2026: the post opened on 15 November 2026.',
    ],
    [
      'after a post closed',
      { supervisees: ['post:closed'], on: '2026-11-10' },
      'closed did not exist on 10 November 2026: the post closed on 10 November 2026.',
    ],
    ['of a post with itself', { supervisees: ['post:a', 'post:v'] }, 'v cannot supervise itself: name another supervisor.'],
    [
      'with a supervisor whose time has ended',
      { supervisees: ['post:ended'] },
      'ended was not professionally supervised by v on 20 November 2026',
    ],
    ['with a supervisor to come', { supervisees: ['post:future'] }, 'future was not professionally supervised by v on 20 November 2026'],
    ['with the line manager', { supervisees: ['post:managed'] }, 'managed was not professionally supervised by v on 20 November 2026'],
    ['of a group with one who is not supervised', { supervisees: ['post:a', 'post:managed'] }, 'managed was not professionally supervised'],
  ];
  test.each(REFUSED)('%s is refused, and nothing is kept', async (_, draft, sentence) => {
    await draw(graph(), ORGANISATION);
    const before = await graph().read(dump);
    const refused = await record(graph(), draft).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refused);
    expect((refused as Error).message).toContain(sentence);
    expect(await graph().read(dump)).toEqual(before);
  });

  test('on the first and on the last possible day is taken', async () => {
    await draw(graph(), ORGANISATION);
    await record(graph(), { supervisees: ['post:b'], on: '2026-11-01' });
    await record(graph(), { supervisees: ['post:closed'], on: '2026-11-09' });
    await record(graph(), { supervisees: ['post:ended'], on: '2026-11-19' });
    await record(graph(), { supervisees: ['post:future'], on: ON });
  });

  test('of a post that there is not is not found', async () => {
    await draw(graph(), ORGANISATION);
    await expect(record(graph(), { supervisees: ['post:a', 'post:none'] })).rejects.toThrow(
      new NotFound('session.supervisees', 'There is no post post:none.'),
    );
    await expect(record(graph(), { supervisor: 'post:none' })).rejects.toThrow(NotFound);
  });

  test('is not recorded twice: same day, supervisor and supervisee, in a group or alone', async () => {
    await draw(graph(), ORGANISATION);
    await record(graph(), { supervisees: ['post:a', 'post:b'] });
    await expect(record(graph())).rejects.toThrow('A session of the two on 20 November 2026 is recorded already, for a');
    await record(graph(), { on: '2026-11-19' });
    await record(graph(), { supervisees: ['post:v'], supervisor: 'post:late' });
  });

  test.each<[string, Partial<SessionDraft>]>([
    ['no minute', { minutes: 0 }],
    ['more than ten hours', { minutes: 601 }],
    ['fewer minutes than none', { minutes: -90 }],
    ['nobody', { supervisees: [] }],
    ['the same post twice', { supervisees: ['post:a', 'post:a'] }],
    ['a crowd', { supervisees: Array.from({ length: 51 }, (_, i) => `post:${i}`) }],
  ])('of %s is no session', (_, draft) => {
    expect(() => checkDraft({ ...DRAFT, ...draft })).toThrow(BadInput);
    expect(() => checkDraft({ ...DRAFT, minutes: 1 })).not.toThrow();
    expect(() => checkDraft({ ...DRAFT, minutes: 600 })).not.toThrow();
  });
});

onBothEngines('a record that is not right', (graph) => {
  test('is corrected by another, and stays in the history with who, when and why', async () => {
    await draw(graph(), ORGANISATION);
    const first = await record(graph());
    const second = await correct(graph(), first.id, { on: '2026-11-19', supervisees: ['post:a', 'post:b'] });
    const third = await correct(graph(), second.id, { on: '2026-11-18', minutes: 60 });
    expect(third).toMatchObject({ state: 'STANDS', corrects: second.id, recordedBy: 'person:val', why: null, on: '2026-11-18' });
    for (const { id } of [first, second, third]) {
      const history = await graph().read((tx) => sessionHistory(tx, id));
      expect(history.map((one) => [one.id, one.state, one.on, one.supervisees.length, one.endedBy, one.endedAt, one.why])).toEqual([
        [third.id, 'STANDS', '2026-11-18', 1, null, null, null],
        [second.id, 'CORRECTED', '2026-11-19', 2, 'person:val', LATER.at, 'The day was wrong.'],
        [first.id, 'CORRECTED', '2026-11-20', 1, 'person:val', LATER.at, 'The day was wrong.'],
      ]);
    }
    expect(await standing(graph())).toEqual([third.id]);
    expect(await standing(graph(), 'post:b')).toEqual([]);
    // Not on any day: it never took place as the old records said.
    expect(await standing(graph(), 'post:a', '2026-11-20')).toEqual([third.id]);
  });

  test('is withdrawn, counts on no day any more, and can be recorded again', async () => {
    await draw(graph(), ORGANISATION);
    const { id } = await record(graph());
    expect(await withdraw(graph(), id)).toMatchObject({
      id,
      state: 'WITHDRAWN',
      endedBy: 'person:val',
      endedAt: LATER.at,
      why: 'It was another post.',
    });
    for (const on of ['2026-11-20', ON, '2027-01-01']) expect(await standing(graph(), 'post:a', on)).toEqual([]);
    expect((await graph().read((tx) => sessionHistory(tx, id))).map(({ state }) => state)).toEqual(['WITHDRAWN']);
    expect((await record(graph())).id).not.toBe(id);
  });

  test('is not corrected or withdrawn twice, nor by the same words, nor into one that cannot be', async () => {
    await draw(graph(), ORGANISATION);
    const { id } = await record(graph());
    await expect(correct(graph(), id, {})).rejects.toThrow('The correction says the same as the record');
    const taken = await record(graph(), { on: '2026-11-19' });
    const before = await graph().read(dump);
    await expect(correct(graph(), id, { on: '2026-11-19' })).rejects.toThrow('is recorded already');
    await expect(correct(graph(), id, { on: '2026-12-01' })).rejects.toThrow('is still to come');
    expect(await graph().read(dump)).toEqual(before);
    await correct(graph(), id, { minutes: 30 });
    await expect(correct(graph(), id, { minutes: 40 })).rejects.toThrow('This session was corrected on 23 November 2026');
    await expect(withdraw(graph(), id)).rejects.toThrow('This session was corrected on 23 November 2026');
    await withdraw(graph(), taken.id);
    await expect(withdraw(graph(), taken.id)).rejects.toThrow('This session was withdrawn on 23 November 2026');
    await expect(correct(graph(), taken.id, { minutes: 40 })).rejects.toThrow('This session was withdrawn on 23 November 2026');
    await expect(withdraw(graph(), 'session:none')).rejects.toThrow(NotFound);
    expect(await graph().read((tx) => sessionHistory(tx, 'session:none'))).toEqual([]);
  });
});
