import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays } from '../../src/sessions/addDays.js';
import { newKey, providerOf, startFakeProvider, type FakeProvider, type Key } from '../access/fakeProvider.js';
import { ask, type Answer } from '../support/ask.js';
import { draw, type Drawing } from '../support/draw.js';
import { expectUnbroken } from '../support/expectUnbroken.js';
import { onBothEngines } from '../support/onBothEngines.js';
import { startService, type TestService } from '../support/startService.js';
import { drawSessions } from '../sessions/drawSessions.js';

const TODAY = new Date().toLocaleDateString('sv');
const ago = (days: number) => addDays(TODAY, -days);

/** The principal supervises the senior, who supervises ann and bob; the manager manages them; gil held the senior's post until a month ago, dora ann's. */
function organisation(): Drawing {
  const { edges, nodes } = drawSessions(
    ['ann', 'senior', ago(10)],
    [['ann', 'bob'], 'senior', ago(20)],
    ['ann', 'senior', ago(200)],
    ['senior', 'principal', ago(5)],
    ['other', 'stranger', ago(5)],
    ['left', 'senior', ago(40)],
  );
  return {
    posts: {
      ann: {
        supervisor: 'senior every 28',
        manager: 'manager',
        holder: [`ann from ${ago(100)}`, `dora until ${ago(100)}`],
        is: { title: 'Social Worker' },
      },
      bob: { supervisor: 'senior every 28', manager: 'manager', holder: 'bob' },
      left: { supervisor: [`senior until ${ago(30)}`, `stranger from ${ago(30)}`], holder: 'lee' },
      senior: { supervisor: 'principal every 42', manager: 'manager', holder: [`sue from ${ago(30)}`, `gil until ${ago(30)}`] },
      principal: { holder: 'pat' },
      manager: { holder: 'max' },
      stranger: { holder: 'stan' },
      other: { supervisor: 'stranger every 14', holder: 'olga' },
    },
    edges,
    nodes,
  };
}

const LIST = `query ($post: ID, $supervisor: ID) { sessions(post: $post, supervisor: $supervisor) { totalCount nodes { id supervisees { id } } } }`;
const DUE = `query ($supervisor: ID, $on: LocalDate) { sessionsDue(supervisor: $supervisor, on: $on) { totalCount nodes { supervisee { id } supervisor { id } overdueDays sentence } } }`;
const ONE = `query ($id: ID!) { session(id: $id) { id on minutes supervisor { title } supervisees { id } history { id state } } }`;
const RECORD = `mutation ($session: SessionInput!) { recordSession(session: $session) { id on minutes reflective group state recordedBy recordedAt supervisees { id } supervisor { id } } }`;
const CORRECT = `mutation ($id: ID!, $session: SessionInput!, $why: String!) { correctSession(id: $id, session: $session, why: $why) { id state history { id state why endedBy } } }`;
const WITHDRAW = `mutation ($id: ID!, $why: String!) { withdrawSession(id: $id, why: $why) { id state why endedBy } }`;

const short = (id: unknown) => String(id).replace(/^\w+:/, '');

onBothEngines('sessions over the API', (graph) => {
  let provider: FakeProvider;
  let key: Key;
  let service: TestService;
  beforeAll(async () => {
    key = await newKey('one');
    provider = await startFakeProvider([key]);
  });
  afterEach(() => service.stop());
  afterAll(() => provider.close());

  /** Asks as a person with roles; as nobody when the person is null. */
  async function as(
    person: string | null,
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
    roles = ['STAFF'],
  ): Promise<Answer> {
    const headers = person === null ? {} : { authorization: `Bearer ${await provider.token(key, { sub: `person:${person}`, roles })}` };
    return ask(service.address, query, variables, headers as Record<string, string>);
  }

  async function open(drawing = organisation()): Promise<void> {
    await draw(graph(), drawing);
    service = await startService(graph(), { demonstration: false, provider: providerOf(provider) });
  }

  /** The ids in a list, or the code of the refusal. */
  async function listed(person: string | null, variables: Readonly<Record<string, unknown>>, roles?: string[]): Promise<unknown> {
    const { data, errors } = await as(person, LIST, variables, roles);
    if (errors.length > 0) return errors[0]?.extensions['code'];
    const { totalCount, nodes } = data?.['sessions'] as { totalCount: number; nodes: { id: string; supervisees: { id: string }[] }[] };
    expect(nodes).toHaveLength(totalCount);
    return nodes.map(({ id, supervisees }) => `${short(id)} ${supervisees.map((post) => short(post.id)).join('+')}`);
  }

  const given = (who: unknown) => ({ post: `post:${String(who)}` });
  const gave = (who: unknown) => ({ supervisor: `post:${String(who)}` });

  test('are seen by HR, by who stands above on the professional line, and each their own; by nobody else, nor whether there are any', async () => {
    await open();
    const ofAnn = ['1 ann', '2 ann+bob', '3 ann'];
    expect(await listed('hr', given('ann'), ['HR'])).toEqual(ofAnn);
    expect(await listed('sue', given('ann'))).toEqual(ofAnn);
    expect(await listed('pat', given('ann'))).toEqual(ofAnn);
    // Whoever held the post then has their own, and of a group themselves alone.
    expect(await listed('ann', given('ann'))).toEqual(['1 ann', '2 ann']);
    expect(await listed('dora', given('ann'))).toEqual(['3 ann']);
    expect(await listed('bob', given('bob'))).toEqual(['2 bob']);
    for (const person of ['bob', 'max', 'gil', 'stan', 'unknown', null]) {
      expect([person, await listed(person, given('ann'))]).toEqual([person, 'FORBIDDEN']);
      expect([person, await listed(person, given('none'))]).toEqual([person, 'FORBIDDEN']);
    }
    for (const roles of [['LEADERSHIP'], ['ADMIN'], []]) expect(await listed('max', given('ann'), roles)).toBe('FORBIDDEN');
    expect(await listed('ann', given('ann'), [])).toBe('FORBIDDEN');
  });

  test('that a post gave are seen by who holds it or stands above it, as far as the supervisees are theirs today', async () => {
    await open();
    expect(await listed('hr', gave('senior'), ['HR'])).toEqual(['1 ann', '2 ann+bob', '6 left', '3 ann']);
    expect(await listed('sue', gave('senior'))).toEqual(['1 ann', '2 ann+bob', '3 ann']);
    expect(await listed('pat', gave('senior'))).toEqual(['1 ann', '2 ann+bob', '3 ann']);
    expect(await listed('pat', gave('principal'))).toEqual(['4 senior']);
    for (const person of ['ann', 'gil', 'max', 'stan', null]) {
      expect([person, await listed(person, gave('senior'))]).toEqual([person, 'FORBIDDEN']);
    }
    expect(await listed('hr', gave('none'), ['HR'])).toBe('NOT_FOUND');
    expect(await listed('hr', {}, ['HR'])).toBe('BAD_INPUT');
    expect(await listed('hr', { ...gave('senior'), ...given('ann') }, ['HR'])).toBe('BAD_INPUT');
    expect(await listed('sue', {})).toBe('FORBIDDEN');
  });

  test('are seen one by one under the same rule, and a refusal tells nothing of what there is', async () => {
    await open();
    const one = async (person: string | null, id: string, roles?: string[]) => {
      const { data, errors } = await as(person, ONE, { id: `session:${id}` }, roles);
      return (
        errors[0]?.message ?? (data?.['session'] as { supervisees: { id: string }[] } | null)?.supervisees.map((post) => short(post.id))
      );
    };
    expect(await one('hr', '2', ['HR'])).toEqual(['ann', 'bob']);
    expect(await one('hr', 'none', ['HR'])).toBeUndefined();
    expect(await one('sue', '2')).toEqual(['ann', 'bob']);
    expect(await one('bob', '2')).toEqual(['bob']);
    expect(await one('dora', '3')).toEqual(['ann']);
    for (const [person, id] of [
      ['bob', '1'],
      ['dora', '1'],
      ['ann', '3'],
      ['gil', '1'],
      ['sue', '6'],
      ['max', '1'],
      ['ann', 'none'],
      [null, '1'],
    ] as const) {
      expect([person, id, await one(person, id)]).toEqual([
        person,
        id,
        expect.stringMatching(/^This is for HR, supervisors about .*\(Query\.session\)\.$/),
      ]);
      expect(await one(person, id)).toBe(await one(person, 'none'));
    }
  });

  test('that are due are told to the same people, everybody what is theirs when no supervisor is named', async () => {
    await open();
    const due = async (person: string | null, supervisor: string | null = null, roles?: string[], on = TODAY) => {
      const { data, errors } = await as(person, DUE, { on, supervisor: supervisor && `post:${supervisor}` }, roles);
      if (errors.length > 0) return errors[0]?.extensions['code'];
      const { totalCount, nodes } = data?.['sessionsDue'] as {
        totalCount: number;
        nodes: { supervisee: { id: string }; supervisor: { id: string }; overdueDays: number }[];
      };
      expect(nodes).toHaveLength(totalCount);
      return nodes.map((one) => `${short(one.supervisee.id)}<${short(one.supervisor.id)} ${one.overdueDays}`);
    };
    expect(await due('hr', null, ['HR'])).toEqual(['bob<senior 0', 'other<stranger 0', 'ann<senior 0', 'senior<principal 0']);
    expect(await due('sue', 'senior')).toEqual(['bob<senior 0', 'ann<senior 0']);
    expect(await due('pat', 'senior')).toEqual(['bob<senior 0', 'ann<senior 0']);
    expect(await due('pat')).toEqual(['bob<senior 0', 'ann<senior 0', 'senior<principal 0']);
    expect(await due('sue')).toEqual(['bob<senior 0', 'ann<senior 0', 'senior<principal 0']);
    expect(await due('ann')).toEqual(['ann<senior 0']);
    // What was due of whoever held the post before is not theirs to know.
    expect(await due('ann', null, ['STAFF'], ago(150))).toEqual([]);
    expect(await due('sue', null, ['STAFF'], ago(150))).toEqual([expect.stringMatching(/^bob<senior/), 'ann<senior 22']);
    // A line manager sees none of it: the professional line is another.
    expect(await due('max')).toEqual([]);
    for (const person of ['ann', 'gil', 'max', 'stan', null]) expect([person, await due(person, 'senior')]).toEqual([person, 'FORBIDDEN']);
    expect(await due('unknown')).toBe('FORBIDDEN');
    expect(await due('hr', 'none', ['HR'])).toBe('NOT_FOUND');
  });

  describe('are recorded', () => {
    const SESSION = { supervisees: ['post:ann'], supervisor: 'post:senior', on: ago(1), minutes: 90, reflective: true };
    const code = async (person: string | null, query: string, variables: Readonly<Record<string, unknown>>, roles?: string[]) =>
      (await as(person, query, variables, roles)).errors[0]?.extensions['code'] ?? 'done';

    test('by who gave them and by HR, who are named', async () => {
      await open();
      const { data, errors } = await as('sue', RECORD, { session: SESSION });
      expect(errors).toEqual([]);
      const recorded = data?.['recordSession'] as { id: string; recordedAt: string };
      expect(recorded).toEqual({
        id: expect.stringMatching(/^session:/),
        ...{ on: ago(1), minutes: 90, reflective: true, group: false, state: 'STANDS', recordedBy: 'sue' },
        recordedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        supervisees: [{ id: 'post:ann' }],
        supervisor: { id: 'post:senior' },
      });
      expect(await code('hr', RECORD, { session: { ...SESSION, on: ago(50) } }, ['HR'])).toBe('done');
      expect(await code('hr', RECORD, { session: { ...SESSION, supervisees: ['post:left'], on: ago(50) } }, ['HR'])).toBe('done');
    });

    test.each<[string, string | null, Partial<typeof SESSION>]>([
      ['somebody above the supervisor, who did not give it', 'pat', {}],
      ['the supervisee', 'ann', {}],
      ['the line manager', 'max', {}],
      ['who held the post before, about then', 'gil', { on: ago(50) }],
      ['who holds it now, about the time before', 'sue', { on: ago(50) }],
      ['the supervisor, about one who is theirs no more', 'sue', { supervisees: ['post:left'], on: ago(31) }],
      ['the supervisor, about a stranger in the group', 'sue', { supervisees: ['post:ann', 'post:other'] }],
      ['the supervisor, for another', 'sue', { supervisor: 'post:stranger', supervisees: ['post:other'] }],
      ['the supervisor, for a post that there is not', 'sue', { supervisor: 'post:none' }],
      ['a visitor', null, {}],
    ])('not by %s', async (_, person, session) => {
      await open();
      expect(await code(person, RECORD, { session: { ...SESSION, ...session } })).toBe('FORBIDDEN');
    });

    test('but refused with a code and a sentence when they cannot have been', async () => {
      await open();
      const said = async (session: Partial<typeof SESSION>) => {
        const { errors } = await as('hr', RECORD, { session: { ...SESSION, ...session } }, ['HR']);
        return [errors[0]?.extensions['code'], errors[0]?.extensions['argument'], errors[0]?.message];
      };
      expect(await said({ minutes: 601 })).toEqual(['BAD_INPUT', 'session.minutes', 'session.minutes must be from 1 to 600, not 601.']);
      expect(await said({ supervisees: [] })).toEqual(['BAD_INPUT', 'session.supervisees', expect.any(String)]);
      expect(await said({ supervisees: ['post:an n'] })).toEqual(['BAD_INPUT', 'session.supervisees', expect.any(String)]);
      expect(await said({ supervisees: ['post:none'] })).toEqual(['NOT_FOUND', 'session.supervisees', 'There is no post post:none.']);
      expect(await said({ on: addDays(TODAY, 1) })).toEqual(['REFUSED', undefined, expect.stringContaining('is still to come')]);
      expect(await said({ supervisees: ['post:other'] })).toEqual([
        'REFUSED',
        undefined,
        expect.stringContaining('was not professionally supervised by senior'),
      ]);
      expect(await said({ on: ago(10) })).toEqual([
        'REFUSED',
        undefined,
        expect.stringContaining('is recorded already, for Social Worker'),
      ]);
    });

    test('and corrected or withdrawn by the same, with a reason, in a history that shows each their own', async () => {
      await open();
      const why = 'It was bob.';
      const session = { ...SESSION, supervisees: ['post:bob'], on: ago(10) };
      for (const person of ['pat', 'ann', 'max', 'gil', null]) {
        expect([person, await code(person, CORRECT, { id: 'session:1', session, why })]).toEqual([person, 'FORBIDDEN']);
        expect([person, await code(person, WITHDRAW, { id: 'session:1', why })]).toEqual([person, 'FORBIDDEN']);
      }
      expect(await code('sue', CORRECT, { id: 'session:none', session, why })).toBe('FORBIDDEN');
      expect(await code('hr', CORRECT, { id: 'session:none', session, why }, ['HR'])).toBe('NOT_FOUND');
      expect(await code('hr', WITHDRAW, { id: 'session:1', why: ' ' }, ['HR'])).toBe('BAD_INPUT');
      // Who gave it may not make it another's.
      expect(await code('sue', CORRECT, { id: 'session:1', session: { ...session, supervisor: 'post:principal' }, why })).toBe('FORBIDDEN');
      const { data, errors } = await as('sue', CORRECT, { id: 'session:1', session, why });
      expect(errors).toEqual([]);
      const { id } = data?.['correctSession'] as { id: string };
      expect(data?.['correctSession']).toEqual({
        id,
        state: 'STANDS',
        history: [
          { id, state: 'STANDS', why: null, endedBy: null },
          { id: 'session:1', state: 'CORRECTED', why, endedBy: 'sue' },
        ],
      });
      // The old record was about ann, the new one is about bob: each sees one, and no word of the other.
      const seen = async (person: string, record: string) =>
        (((await as(person, ONE, { id: record })).data?.['session'] as { history: { id: string }[] } | null)?.history ?? []).map(
          (one) => one.id,
        );
      expect([await seen('ann', 'session:1'), await seen('bob', id), await seen('ann', id)]).toEqual([['session:1'], [id], []]);
      expect(await code('sue', WITHDRAW, { id: 'session:1', why })).toBe('REFUSED');
      const withdrawn = await as('sue', WITHDRAW, { id, why: ' Twice. ' });
      expect(withdrawn.data?.['withdrawSession']).toEqual({ id, state: 'WITHDRAWN', why: 'Twice.', endedBy: 'sue' });
      expect(await listed('hr', given('bob'), ['HR'])).toEqual(['2 ann+bob']);
    });

    test('whatever is written into them', async () => {
      await open();
      const naughty = (JSON.parse(readFileSync('test/api/hostile/blns/blns.json', 'utf8')) as string[]).filter((_, i) => i % 9 === 0);
      for (const text of naughty) {
        const variables = { id: text, why: text, session: { ...SESSION, supervisees: [text], supervisor: text } };
        for (const query of [CORRECT, WITHDRAW, RECORD]) expectUnbroken(await as('hr', query, variables, ['HR']), JSON.stringify(text));
      }
    });
  });
});
