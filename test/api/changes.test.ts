import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { ask, type Answer } from '../support/ask.js';
import { draw } from '../support/draw.js';
import { structure } from '../support/expectChange.js';
import { onBothEngines } from '../support/onBothEngines.js';
import { startService, type TestService } from '../support/startService.js';

const MOVE = { moveLine: { post: 'post:leaf', manager: 'post:right' } };
const OUTCOME =
  'fingerprint refusals { step kind subject sentence } opened { id reason } closed { id } moves { aspect post title holders before { name } after { name } } before { layers } after { layers }';
const PREVIEW = `query ($changes: [ChangeInput!]!, $on: LocalDate) { preview(changes: $changes, on: $on) { on ${OUTCOME} } }`;
const APPLY = `mutation ($changes: [ChangeInput!]!, $reason: String!, $expecting: String, $compare: Boolean = true) {
  apply(changes: $changes, reason: $reason, expecting: $expecting, compare: $compare) {
    revision changeSet { id } refusals { step sentence } outcome { fingerprint moves { aspect } }
  }
}`;
const HISTORY =
  'query ($subject: ID) { history(subject: $subject, first: 2) { totalCount nodes { id revision by byName reason size moved undoes undoneBy changes { kind sentence json } } } }';
const UNDO =
  'mutation ($set: ID!, $reason: String!) { undo(changeSet: $set, reason: $reason) { revision refusals { sentence } changeSet { undoes } } }';

const as = (persona: string) => ({ 'x-orgmatrix-persona': persona });
const codes = ({ errors }: Answer) => errors.map(({ extensions }) => extensions['code']);

onBothEngines('changes over the API', (graph) => {
  let service: TestService;
  beforeEach(async () => {
    await service?.stop();
    await draw(graph(), {
      posts: { top: {}, left: { manager: 'top', holder: 'ann' }, right: { manager: 'top' }, leaf: { manager: 'left', holder: 'bob' } },
    });
    service = await startService(graph(), { limits: { cost: 1_000_000, operationMs: 60_000 } });
  });
  afterAll(() => service?.stop());

  const told = async (query: string, variables: Readonly<Record<string, unknown>>, persona = 'hr') => {
    const { data, errors } = await ask(service.address, query, variables, as(persona));
    expect(errors).toEqual([]);
    return data ?? {};
  };

  test('a preview tells what would happen and keeps nothing; what is applied with its fingerprint is what was seen', async () => {
    const before = await structure(graph());
    const { preview } = (await told(PREVIEW, { changes: [MOVE] }, 'leader')) as { preview: { fingerprint: string } };
    expect(preview).toMatchObject({
      refusals: [],
      moves: [
        { aspect: 'LINE', post: 'post:leaf', title: 'leaf', holders: ['bob'], before: [{ name: 'left' }], after: [{ name: 'right' }] },
      ],
    });
    expect(await structure(graph())).toEqual(before);
    const { apply } = (await told(APPLY, { changes: [MOVE], reason: 'Agreed.', expecting: preview.fingerprint })) as {
      apply: { revision: number; changeSet: { id: string } };
    };
    expect(apply).toMatchObject({ refusals: [], outcome: { fingerprint: preview.fingerprint, moves: [{ aspect: 'LINE' }] } });
    const { data } = await ask(service.address, '{ post(id: "post:leaf") { manager { id } } }');
    expect(data).toEqual({ post: { manager: { id: 'post:right' } } });
  });

  test('the gaps of an outcome tell their rule and their post, also one that is nowhere else, and one that undoing takes away', async () => {
    const gaps =
      'rule { id law } subject { id title needsSupervision state holders { person { id } } manager { id } } reason severity since';
    const opening = [{ openPost: { id: 'post:new', title: 'New Post', needsSupervision: 'YES' } }];
    const asked = `query ($changes: [ChangeInput!]!) { preview(changes: $changes) { opened { ${gaps} } } }`;
    const { preview } = (await told(asked, { changes: opening }, 'administrator')) as { preview: { opened: object[] } };
    expect(preview.opened).toContainEqual(
      expect.objectContaining({
        rule: expect.objectContaining({ id: 'noSupervisor' }),
        subject: { id: 'post:new', title: 'New Post', needsSupervision: 'YES', state: 'VACANT', holders: [], manager: null },
      }),
    );
    const { apply } = (await told(APPLY, { changes: opening, reason: 'Grown.' })) as { apply: { changeSet: { id: string } } };
    const undoing = `mutation ($set: ID!) { undo(changeSet: $set, reason: "A slip.") { outcome { closed { ${gaps} } } } }`;
    const { undo } = (await told(undoing, { set: apply.changeSet.id })) as { undo: { outcome: { closed: object[] } } };
    expect(undo.outcome.closed).toContainEqual(
      expect.objectContaining({ subject: expect.objectContaining({ id: 'post:new', title: 'New Post' }) }),
    );
  });

  test('an outcome that is no longer the one that was seen is refused', async () => {
    const { preview } = (await told(PREVIEW, { changes: [MOVE] })) as { preview: { fingerprint: string } };
    await told(APPLY, { changes: [{ endHolding: { post: 'post:leaf', person: 'person:bob' } }], reason: 'Bob leaves.' });
    const before = await structure(graph());
    const { apply } = await told(APPLY, { changes: [MOVE], reason: 'Agreed.', expecting: preview.fingerprint });
    expect(apply).toMatchObject({
      revision: null,
      changeSet: null,
      refusals: [{ step: null, sentence: expect.stringMatching(/no longer the one that was seen/) }],
    });
    expect(await structure(graph())).toEqual(before);
  });

  test('refusals are answered, by step, and nothing is kept', async () => {
    const before = await structure(graph());
    const { apply } = await told(APPLY, { changes: [MOVE, { moveLine: { post: 'post:top', manager: 'post:leaf' } }], reason: 'A slip.' });
    expect(apply).toMatchObject({ revision: null, refusals: [{ step: 1, sentence: expect.stringMatching(/^top would manage itself/) }] });
    expect(await structure(graph())).toEqual(before);
    const { history } = await told(HISTORY, {});
    expect(history).toEqual({ totalCount: 0, nodes: [] });
  });

  test('history tells who changed what and why, of one subject or of all; a set can be undone once', async () => {
    const before = await structure(graph());
    const { apply } = (await told(APPLY, { changes: [MOVE], reason: 'Agreed.', compare: false })) as {
      apply: { changeSet: { id: string } };
    };
    await told(APPLY, { changes: [{ editPost: { post: 'post:top', grade: '15' } }], reason: 'Graded.' });
    const { history } = await told(HISTORY, { subject: 'post:right' });
    expect(history).toEqual({
      totalCount: 1,
      nodes: [
        expect.objectContaining({
          id: apply.changeSet.id,
          by: 'persona:hr',
          byName: 'Somebody in HR',
          reason: 'Agreed.',
          size: 1,
          moved: null,
          undoneBy: null,
          changes: [
            { kind: 'moveLine', sentence: expect.stringMatching(/^leaf reports to right from \d+ \w+ \d+\.$/), json: JSON.stringify(MOVE) },
          ],
        }),
      ],
    });
    expect(((await told(HISTORY, {})) as { history: { totalCount: number } }).history.totalCount).toBe(2);
    expect(await told(UNDO, { set: apply.changeSet.id, reason: 'Not agreed after all.' })).toMatchObject({
      undo: { refusals: [], changeSet: { undoes: apply.changeSet.id } },
    });
    expect((await structure(graph())).filter((line) => line.includes('REPORTS_TO'))).toEqual(
      before.filter((line) => line.includes('REPORTS_TO')),
    );
    expect(await told(UNDO, { set: apply.changeSet.id, reason: 'Again.' })).toMatchObject({
      undo: { revision: null, refusals: [{ sentence: expect.stringMatching(/undone already/) }] },
    });
  });

  test('each role does what it may and no more', async () => {
    const tried = async (persona: string) => [
      codes(await ask(service.address, PREVIEW, { changes: [MOVE] }, as(persona))),
      codes(await ask(service.address, APPLY, { changes: [MOVE], reason: 'x' }, as(persona))),
      codes(await ask(service.address, UNDO, { set: 'change-set:1', reason: 'x' }, as(persona))),
      codes(await ask(service.address, HISTORY, {}, as(persona))),
    ];
    const no = ['FORBIDDEN'];
    expect(await tried('visitor')).toEqual([no, no, no, no]);
    expect(await tried('new-starter')).toEqual([no, no, no, no]);
    expect(await tried('leader')).toEqual([[], no, no, []]);
    expect(await tried('hr')).toEqual([[], [], ['NOT_FOUND'], []]);
    expect(await tried('administrator')).toEqual([[], [], ['NOT_FOUND'], []]);
  });

  test('what is malformed is refused with the place where it stands', async () => {
    const tried = async (changes: unknown, reason = 'x') => {
      const { errors } = await ask(service.address, APPLY, { changes, reason }, as('hr'));
      return errors.map(({ message, extensions }) => [extensions['code'], extensions['argument'] ?? message]);
    };
    expect(await tried([])).toEqual([['BAD_INPUT', 'changes']]);
    expect(await tried([MOVE], '  ')).toEqual([['BAD_INPUT', 'reason']]);
    expect(await tried([{ moveLine: { post: 'a b', manager: 'post:x' } }])).toEqual([['BAD_INPUT', 'changes[0].moveLine.post']]);
    expect(await tried([MOVE, { openPost: { title: '' } }])).toEqual([['BAD_INPUT', 'changes[1].openPost.title']]);
    expect(await tried([{ openPost: { title: 'x', id: 'person:x' } }])).toEqual([['BAD_INPUT', 'changes[0].openPost.id']]);
    for (const changes of [[{ ...MOVE, closePost: { post: 'post:leaf' } }], [{}]]) {
      const { errors } = await ask(service.address, APPLY, { changes, reason: 'x' }, as('hr'));
      expect(errors.map(({ message }) => message)).toEqual([expect.stringMatching(/exactly one key/i)]);
    }
  });

  test('the kinds of changes are told with their fields', async () => {
    const { data } = await ask(service.address, '{ changeKinds { kind law makes fields { name type required clears names words } } }');
    const kinds = (data as { changeKinds: { kind: string; makes: string | null; fields: unknown[] }[] }).changeKinds;
    expect(kinds.length).toBeGreaterThan(20);
    const makes = Object.fromEntries(kinds.map(({ kind, makes: one }) => [kind, one]));
    expect(makes).toMatchObject({ openPost: 'post', addPerson: 'person', splitTeam: 'team', openForum: 'forum', moveLine: null });
    expect(kinds.find(({ kind }) => kind === 'appoint')?.fields).toEqual([
      { name: 'post', type: 'ID', required: true, clears: null, names: ['Post'], words: [] },
      { name: 'person', type: 'ID', required: true, clears: null, names: ['Person'], words: [] },
      {
        name: 'capacity',
        type: 'WORD',
        required: true,
        clears: null,
        names: [],
        words: ['SUBSTANTIVE', 'INTERIM', 'ACTING', 'SECONDED', 'JOB_SHARE'],
      },
      { name: 'until', type: 'DAY', required: false, clears: null, names: [], words: [] },
    ]);
    // What is taken away by null is told apart from what is only left out.
    expect(kinds.find(({ kind }) => kind === 'editService')?.fields).toContainEqual(
      expect.objectContaining({ name: 'phone', required: false, clears: 'when there is none' }),
    );
  });
});
