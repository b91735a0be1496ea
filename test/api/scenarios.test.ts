import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { buildApi } from '../../src/api/buildApi.js';
import { ask, type Answer } from '../support/ask.js';
import { draw, ON } from '../support/draw.js';
import { onBothEngines } from '../support/onBothEngines.js';
import { startService, type TestService } from '../support/startService.js';

const MARCH = '2027-03-01';
const MOVE = [{ moveLine: { post: 'post:leaf', manager: 'post:right' } }];
const DRAFT = `mutation ($startsOn: LocalDate!, $changes: [ChangeInput!]) {
  draftScenario(name: "West", purpose: "Shorter lines.", startsOn: $startsOn, changes: $changes) { id version state size }
}`;
const LOOK = '{ outcome { fingerprint moves { title before { name } after { name } } } conflicts { sentence } version state }';

/** The questions of the contract that take a scenario. */
const AS_IF = ['chart', 'coverage', 'gaps', 'lines', 'path', 'post', 'posts', 'preview', 'repair', 'shape', 'suggestions'];

test('every question about structure can be asked as if', () => {
  const fields = Object.values(buildApi().getQueryType()?.getFields() ?? {});
  expect(fields.filter(({ args }) => args.some(({ name }) => name === 'scenario')).map(({ name }) => name)).toEqual(
    expect.arrayContaining(AS_IF),
  );
});

onBothEngines('scenarios over the API', (graph) => {
  let service: TestService;
  beforeEach(async () => {
    const leaf = { manager: 'left', holder: 'ann', supervisor: 'right every 28', basedIn: 'west', serves: 'care' };
    await draw(graph(), { posts: { top: {}, left: { manager: 'top' }, right: { manager: 'top' }, leaf, below: { manager: 'leaf' } } });
    service = await startService(graph());
  });
  afterEach(() => service.stop());

  const as = (persona: string, query: string, variables: Record<string, unknown> = {}): Promise<Answer> =>
    ask(service.address, query, variables, { 'x-orgmatrix-persona': persona });
  const data = async (persona: string, query: string, variables: Record<string, unknown> = {}) => {
    const { data: found, errors } = await as(persona, query, variables);
    expect(errors).toEqual([]);
    return found as Record<string, unknown>;
  };
  const drafted = async (changes: readonly object[], startsOn = MARCH): Promise<string> =>
    ((await data('leader', DRAFT, { startsOn, changes })) as { draftScenario: { id: string } }).draftScenario.id;
  const codes = ({ errors }: Answer) => errors.map(({ extensions, message }) => `${String(extensions['code'])} ${message}`);

  test('leaders are told a change itself so that they can edit it, but none that tells of a registration', async () => {
    const registered = { addPerson: { name: 'Reg', registeredWith: 'SWE' } };
    const named = { addPerson: { id: 'person:named', name: '"registeredWith":' } };
    const id = await drafted([...MOVE, registered, named]);
    const told = async (persona: string) => {
      const found = await data(persona, 'query ($id: ID!) { scenario(id: $id) { changes { json } } }', { id });
      return (found as { scenario: { changes: { json: string | null }[] } }).scenario.changes.map(({ json }) =>
        json === null ? null : (JSON.parse(json) as object),
      );
    };
    expect(await told('leader')).toEqual([MOVE[0], null, named]);
    expect(await told('hr')).toEqual([MOVE[0], { addPerson: expect.objectContaining(registered.addPerson) }, named]);
    expect(await told('administrator')).toEqual([null, null, null]);
  });

  test('changes are told page by page, each by its place, with the names of what those before the page make', async () => {
    const id = await drafted([
      { openPost: { id: 'post:new', title: 'New Post' } },
      ...MOVE,
      { moveLine: { post: 'post:new', manager: 'post:top' } },
    ]);
    const page = async (range: string) =>
      await as('leader', `query ($id: ID!) { scenario(id: $id) { changes(${range}) { step sentence } } }`, { id });
    expect((await page('first: 2, from: 2')).data).toEqual({
      scenario: { changes: [{ step: 2, sentence: expect.stringContaining('New Post reports to') }] },
    });
    expect((await page('from: 3')).data).toEqual({ scenario: { changes: [] } });
    expect(codes(await page('from: -1'))).toEqual([expect.stringContaining('BAD_INPUT from must be 0 or more, not -1.')]);
  });

  test('a change that names what an earlier one makes tells of it by the name that it is given', async () => {
    const opened = { openPost: { id: 'post:deputy', title: 'Deputy Head' } };
    const id = await drafted([opened, { moveLine: { post: 'post:deputy', manager: 'post:top' } }]);
    const found = await data('leader', 'query ($id: ID!) { scenario(id: $id) { changes { sentence } } }', { id });
    expect(found).toMatchObject({
      scenario: { changes: [{}, { sentence: 'Deputy Head reports to top from 1 March 2027.' }] },
    });
  });

  test('one leader writes, another approves and applies, and history tells of it', async () => {
    const id = await drafted(MOVE);
    const propose = 'mutation ($id: ID!) { proposeScenario(id: $id, version: 1) { version state } }';
    expect(await data('leader', propose, { id })).toEqual({ proposeScenario: { version: 2, state: 'PROPOSED' } });
    const seen = (await data('second-leader', `query ($id: ID!) { scenario(id: $id) ${LOOK} }`, { id })) as {
      scenario: { outcome: { fingerprint: string } };
    };
    expect(seen.scenario).toMatchObject({
      outcome: { moves: [{ title: 'leaf', before: [{ name: 'left' }], after: [{ name: 'right' }] }] },
      conflicts: [],
      version: 2,
    });
    const variables = { id, outcome: seen.scenario.outcome.fingerprint };
    const approve =
      'mutation ($id: ID!, $outcome: String!) { approveScenario(id: $id, version: 2, outcome: $outcome) { state approved version } }';
    expect(codes(await as('leader', approve, variables))).toEqual([
      expect.stringMatching(/^REFUSED “West” has to be approved by somebody/),
    ]);
    expect(await data('second-leader', approve, variables)).toMatchObject({
      approveScenario: { state: 'APPROVED', approved: variables.outcome },
    });
    const apply = `mutation ($id: ID!, $outcome: String!) { applyScenario(id: $id, version: 3, outcome: $outcome) {
      refusals { sentence } changeSet { reason byName scenario { name state } changes { sentence } } } }`;
    expect(await data('leader', apply, variables)).toEqual({
      applyScenario: {
        refusals: [],
        changeSet: {
          reason: 'West: Shorter lines.',
          byName: 'Claire Shiels',
          scenario: { name: 'West', state: 'APPLIED' },
          changes: [{ sentence: 'leaf reports to right from 1 March 2027.' }],
        },
      },
    });
    const after = `query ($id: ID!) { scenario(id: $id) { outcome { fingerprint } changes { sentence } history { action byName number } } scenarios(state: APPLIED) { totalCount nodes { id } } }`;
    expect(await data('hr', after, { id })).toEqual({
      scenario: {
        outcome: null,
        changes: [{ sentence: 'leaf reports to right from 1 March 2027.' }],
        history: [
          { action: 'DRAFTED', byName: 'Claire Shiels', number: 1 },
          { action: 'PROPOSED', byName: 'Claire Shiels', number: 2 },
          { action: 'APPROVED', byName: 'Sarah-Jane Smedmor', number: 3 },
          { action: 'APPLIED', byName: 'Claire Shiels', number: 4 },
        ],
      },
      scenarios: { totalCount: 1, nodes: [{ id }] },
    });
  });

  test('is for those who plan; others learn not even whether there is one', async () => {
    const id = await drafted(MOVE);
    const question = 'query ($id: ID!) { shape(scenario: $id) { headcount } }';
    const forbidden = [
      expect.stringMatching(/^FORBIDDEN This is for HR, leaders and administrators; you are not one of them \(the argument scenario\)/),
    ];
    expect(codes(await as('new-starter', question, { id }))).toEqual(forbidden);
    expect(codes(await as('new-starter', question, { id: 'scenario:none' }))).toEqual(forbidden);
    expect(codes(await as('hr', question, { id: 'scenario:none' }))).toEqual(['NOT_FOUND There is no scenario scenario:none.']);
    expect(codes(await as('hr', question, { id: 'no id' }))).toEqual([expect.stringMatching(/^BAD_INPUT scenario must be an id/)]);
    expect(codes(await as('new-starter', 'query ($id: ID!) { scenario(id: $id) { id } }', { id }))).toEqual([
      expect.stringMatching(/^FORBIDDEN/),
    ]);
    expect(codes(await as('hr', DRAFT, { startsOn: MARCH }))).toEqual([expect.stringMatching(/^FORBIDDEN/)]);
  });

  test('every question answers as if, with everything below it, beside what is recorded', async () => {
    const id = await drafted([
      ...MOVE,
      { openPost: { id: 'post:new', title: 'new' } },
      { moveLine: { post: 'post:new', manager: 'post:leaf' } },
      { openPost: { title: 'lost' } },
    ]);
    const fields = `{ id title manager { title manager { title } } reports { title reports { title } } }`;
    const questions = `query ($id: ID, $on: LocalDate) {
      recorded: post(id: "post:leaf", on: $on) ${fields}
      post(id: "post:leaf", on: $on, scenario: $id) ${fields}
      opened: post(id: "post:new", on: $on, scenario: $id) { title manager { title } }
      posts(on: $on, scenario: $id) { totalCount nodes { title manager { title } } }
      lines(post: "post:below", on: $on, scenario: $id) { line { post { title reports { title } } } }
      path(from: "post:leaf", to: "post:right", kinds: [LINE], on: $on, scenario: $id) { steps { post { title } } }
      chart(on: $on, scenario: $id) { nodes { id } edges { from to kind } }
      coverage(on: $on, scenario: $id) { localities { name leaders { title } } cells { posts } }
      shape(on: $on, scenario: $id) { posts layers }
      gaps(filter: { rules: ["noLineManager"] }, on: $on, scenario: $id) { totalCount nodes { subject { title manager { title } } } }
    }`;
    const then = await data('hr', questions, { id, on: MARCH });
    expect(then).toMatchObject({
      recorded: { manager: { title: 'left', manager: { title: 'top' } }, reports: [{ title: 'below', reports: [] }] },
      post: { manager: { title: 'right', manager: { title: 'top' } }, reports: [{ title: 'below' }, { title: 'new' }] },
      opened: { title: 'new', manager: { title: 'leaf' } },
      posts: { totalCount: 7 },
      lines: {
        line: [
          { post: { title: 'leaf', reports: [{ title: 'below' }, { title: 'new' }] } },
          { post: { title: 'right', reports: [{ title: 'leaf' }] } },
          { post: { title: 'top', reports: [{ title: 'left' }, { title: 'right' }] } },
        ],
      },
      path: { steps: [{ post: { title: 'right' } }] },
      shape: { posts: 7, layers: 4 },
      gaps: { nodes: expect.arrayContaining([{ subject: { title: 'lost', manager: null } }]) },
    });
    const edges = (found: unknown) => (found as { chart: { edges: { from: string; to: string; kind: string }[] } }).chart.edges;
    expect(edges(then)).toContainEqual({ from: 'post:leaf', to: 'post:right', kind: 'LINE' });
    // On a date before the scenario begins, and without it, everything is as recorded.
    const { opened, ...before } = await data('hr', questions, { id, on: '2027-02-28' });
    expect(opened).toBe(null);
    expect(before).toEqual({ ...(await data('hr', questions, { on: '2027-02-28' })), opened: undefined });
    expect(before['post']).toEqual(before['recorded']);
    expect(edges(before)).toContainEqual({ from: 'post:leaf', to: 'post:left', kind: 'LINE' });
  });

  test('a later edit is seen at once, also by a question whose answer is kept', async () => {
    const id = await drafted(MOVE);
    const question = 'query ($id: ID, $on: LocalDate) { chart(on: $on, scenario: $id) { edges { from to kind } } }';
    const first = await data('hr', question, { id, on: MARCH });
    expect(await data('hr', question, { id, on: MARCH })).toEqual(first);
    const edit = 'mutation ($id: ID!, $changes: [ChangeInput!]!) { editScenario(id: $id, version: 1, changes: $changes) { version } }';
    await data('leader', edit, { id, changes: [{ moveLine: { post: 'post:leaf', manager: 'post:top' } }] });
    const second = (await data('hr', question, { id, on: MARCH })) as unknown as { chart: { edges: object[] } };
    expect(second.chart.edges).toContainEqual({ from: 'post:leaf', to: 'post:top', kind: 'LINE' });
    expect(second.chart.edges).not.toContainEqual({ from: 'post:leaf', to: 'post:right', kind: 'LINE' });
  });

  test('a scenario that cannot be played is refused with the sentences', async () => {
    const id = await drafted([{ moveLine: { post: 'post:top', manager: 'post:leaf' } }]);
    const answer = await as(
      'hr',
      'query ($id: ID, $on: LocalDate) { shape(on: $on, scenario: $id) { posts } chart(on: $on) { truncated } }',
      {
        id,
        on: MARCH,
      },
    );
    expect(codes(answer)).toEqual([
      expect.stringMatching(/^REFUSED The changes cannot be made as things are\. Step 1: top would manage itself from 1 March 2027/),
    ]);
  });

  test('a preview on top of a scenario tells the further moves alone', async () => {
    const id = await drafted([{ openPost: { id: 'post:new', title: 'new' } }, { moveLine: { post: 'post:new', manager: 'post:top' } }]);
    const question = `query ($id: ID, $on: LocalDate) {
      preview(changes: [{ moveLine: { post: "post:leaf", manager: "post:new" } }], on: $on, scenario: $id) { refusals { sentence } moves { title after { name } } } }`;
    expect(await data('hr', question, { id, on: MARCH })).toEqual({
      preview: { refusals: [], moves: [{ title: 'leaf', after: [{ name: 'new' }] }] },
    });
    expect(await data('hr', question, { on: MARCH })).toEqual({
      preview: { refusals: [{ sentence: 'There is no post post:new.' }], moves: [] },
    });
  });

  test('up to three are compared with what is recorded, in numbers and in moves', async () => {
    const [one, two] = [await drafted(MOVE), await drafted([{ closePost: { post: 'post:below' } }], '2027-04-01')];
    const loop = await drafted([{ moveLine: { post: 'post:top', manager: 'post:leaf' } }]);
    const question = `query ($ids: [ID!]!, $on: LocalDate) { compare(scenarios: $ids, on: $on) { on columns {
      scenario { id } refusals { step } shape { posts } gapCount moves { title after { name } } opened { id rule { id } subject { title } } closed { id } } } }`;
    const compared = (await data('leader', question, { ids: [one, two, loop] })) as unknown as {
      compare: { on: string; columns: { gapCount: number; opened: object[]; closed: object[] }[] };
    };
    expect(compared.compare.on).toBe('2027-04-01');
    expect(compared.compare.columns).toMatchObject([
      { scenario: null, refusals: [], shape: { posts: 5 }, moves: [], opened: [], closed: [] },
      { scenario: { id: one }, shape: { posts: 5 }, moves: [{ title: 'leaf', after: [{ name: 'right' }] }] },
      { scenario: { id: two }, shape: { posts: 4 }, moves: [{ title: 'below', after: [] }] },
      { scenario: { id: loop }, refusals: [{ step: 0 }], shape: { posts: 5 }, moves: [] },
    ]);
    const [recorded, ...others] = compared.compare.columns;
    for (const { gapCount, opened, closed } of others) expect(gapCount).toBe((recorded?.gapCount ?? 0) + opened.length - closed.length);
    expect(await data('leader', question, { ids: [two], on: ON })).toMatchObject({ compare: { columns: [{}, { shape: { posts: 5 } }] } });
    expect(codes(await as('leader', question, { ids: [one, one] }))).toEqual([
      expect.stringMatching(/^BAD_INPUT scenarios must name 1 to 3/),
    ]);
    expect(codes(await as('leader', question, { ids: ['scenario:none'] }))).toEqual([expect.stringMatching(/^NOT_FOUND/)]);
  });
});
