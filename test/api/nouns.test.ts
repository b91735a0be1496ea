import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { seed } from '../../seed/run.js';
import type { Graph } from '../../src/graph/Graph.js';
import { ask, type Answer } from '../support/ask.js';
import { ON } from '../support/draw.js';
import { onBothEngines } from '../support/onBothEngines.js';
import { startService, type TestService } from '../support/startService.js';

const NORTH = 'post:north-social-care-service-manager';

onBothEngines(
  'the nouns over the seed',
  (graph) => {
    let service: TestService;
    let reads = 0;
    beforeAll(async () => {
      await seed(graph(), ON);
      const counting = new Proxy(graph(), {
        get: (target, name) =>
          name === 'read' ? (...asked: Parameters<Graph['read']>) => (reads++, target.read(...asked)) : Reflect.get(target, name, target),
      });
      service = await startService(counting, { limits: { operationMs: 600_000 } });
    });
    afterAll(() => service.stop());

    async function told(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<NonNullable<Answer['data']>> {
      const { status, data, errors } = await ask(service.address, query, { on: ON, ...variables });
      expect({ status, errors }).toEqual({ status: 200, errors: [] });
      return data ?? {};
    }

    test('people come in pages by name, with the posts that their filter is about', async () => {
      const { people } = await told(
        `query ($on: LocalDate) { people(filter: {locality: "locality:north", portfolio: "portfolio:social-care"}, first: 3, on: $on) {
          totalCount nodes { name posts { post { locality { id } portfolios { id } } } } edges { cursor node { id } } pageInfo { hasNextPage endCursor }
        } }`,
      );
      const { nodes, edges, totalCount, pageInfo } = people as {
        nodes: { name: string; posts: { post: unknown }[] }[];
        edges: { cursor: string }[];
        totalCount: number;
        pageInfo: unknown;
      };
      expect(totalCount).toBeGreaterThan(3);
      expect(nodes.map(({ name }) => name)).toEqual([...nodes.map(({ name }) => name)].sort());
      const inNorth = { locality: { id: 'locality:north' }, portfolios: [{ id: 'portfolio:social-care' }] };
      for (const { posts } of nodes) expect(posts.map(({ post }) => post)).toContainEqual(inNorth);
      expect(pageInfo).toEqual({ hasNextPage: true, endCursor: edges[2]?.cursor });
    });

    test('as many people are counted as the organisation counts', async () => {
      const { people, organisation } = await told('{ people(first: 0) { totalCount nodes { id } } organisation { counts { people } } }');
      expect(people).toEqual({ totalCount: (organisation as { counts: { people: number } }).counts.people, nodes: [] });
    });

    test('teams tell their place, their leaders and the first of their members', async () => {
      const { teams } = await told(
        `query ($on: LocalDate) { teams(filter: {kind: LOCALITY, locality: "locality:west", text: "integrated"}, on: $on) {
          totalCount nodes { id name locality { name } partOf { id } parts { id name partOf { id } memberCount members(first: 2) { id team { id } } } }
        } }`,
      );
      const [west] = (teams as { nodes: { parts: { id: string; memberCount: number; members: { team: unknown }[] }[] }[] }).nodes;
      expect(teams).toMatchObject({
        totalCount: 1,
        nodes: [{ id: 'team:west-locality', name: 'West integrated locality team', locality: { name: 'West' }, partOf: null }],
      });
      const part = west?.parts.find(({ id }) => id === 'team:west-social-care-team-1');
      expect(part).toMatchObject({
        partOf: { id: 'team:west-locality' },
        members: [{ team: { id: part?.id } }, { team: { id: part?.id } }],
      });
      const { posts } = await told(
        'query ($on: LocalDate) { posts(filter: {team: "team:west-social-care-team-1"}, on: $on) { totalCount } }',
      );
      expect(posts).toEqual({ totalCount: part?.memberCount });
    });

    test('services are found by a former name, and tell whom to ask and where they are', async () => {
      const { services } = await told(
        `query ($on: LocalDate) { services(text: "chad", on: $on) { totalCount nodes {
          name kind formerNames { name } leaders { id } responsible { title holders { person { name } } } deliveredBy { id services { name } } deployedIn { id }
        } } }`,
      );
      expect(services).toMatchObject({ nodes: [{ name: 'Family Support and Advice Line', kind: 'FRONT_DOOR' }] });
      const { services: inWest } = await told(
        'query ($on: LocalDate) { services(kind: DISCIPLINE, locality: "locality:west", on: $on) { totalCount nodes { deployedIn { id } } } }',
      );
      expect(inWest).toMatchObject({ totalCount: 11 });
      for (const { deployedIn } of (inWest as { nodes: { deployedIn: unknown[] }[] }).nodes) {
        expect(deployedIn).toContainEqual({ id: 'locality:west' });
      }
    });

    test('the forums of a post are those that the post itself tells', async () => {
      const { forums, post } = await told(
        `query ($post: ID!, $on: LocalDate) {
          forums(post: $post, on: $on) { id theme why attendance escalatesTo { id name } localities { id } chairs { id } attendeeCount attendees(first: 3) { id } oversees { id } }
          post(id: $post, on: $on) { forums { id why attendance } attendances { forum { id } why } }
        }`,
        { post: NORTH },
      );
      const how = (forums as { id: string; why: string; attendance: string }[]).map(({ id, why, attendance }) => ({ id, why, attendance }));
      expect(how.length).toBeGreaterThan(0);
      expect(how).toEqual((post as { forums: unknown }).forums);
      const attended = (post as { attendances: { forum: { id: string }; why: string }[] }).attendances;
      expect(how.map(({ id, why }) => ({ id, why }))).toEqual(attended.map(({ forum: { id }, why }) => ({ id, why })));
      const sight = (forums as { id: string; escalatesTo: unknown; localities: unknown }[]).find(
        ({ id }) => id === 'forum:line-of-sight-north',
      );
      expect(sight).toMatchObject({
        localities: [{ id: 'locality:north' }],
        escalatesTo: [{ id: 'forum:leadership-oversight-meeting' }],
      });
    });

    test('plans tell their priorities in their order, and who oversees them', async () => {
      const { plans } = await told(
        'query ($on: LocalDate) { plans(on: $on) { name endsOn projects priorities { number name } overseenBy { oversees { id } } } }',
      );
      expect(plans).toMatchObject([
        {
          name: 'Children, Young People and Families Plan 2020-2023',
          endsOn: '2023-08-31',
          projects: null,
          priorities: [1, 2, 3, 4, 5, 6].map((number) => ({ number })),
        },
        { name: 'Strengthening Services Plan', projects: 31, priorities: [] },
      ]);
    });

    test('one team, service and forum come by id, or null', async () => {
      expect(
        await told(`{
          team(id: "team:west-locality") { name } service(id: "service:early-help") { name } forum(id: "forum:leadership-oversight-meeting") { name }
          a: team(id: "team:none") { name } b: service(id: "service:none") { name } c: forum(id: "forum:none") { name }
        }`),
      ).toEqual({
        team: { name: 'West integrated locality team' },
        service: { name: 'Early Help' },
        forum: { name: 'Leadership Oversight Meeting' },
        a: null,
        b: null,
        c: null,
      });
    });

    test('a post and the person in it tell the same history from both ends', async () => {
      const { post } = await told(
        `query ($post: ID!, $on: LocalDate) { post(id: $post, on: $on) { title history { kind sentence otherId otherName from to source { kind } }
          holders { from person { name history(first: 1) { kind sentence otherId capacity from to } } } } }`,
        { post: NORTH },
      );
      const { title, history, holders } = post as {
        title: string;
        history: { kind: string }[];
        holders: { from: string; person: unknown }[];
      };
      const { person, from } = holders[0] ?? {};
      expect(person).toMatchObject({ history: [{ kind: 'HOLDS', otherId: NORTH, capacity: 'SUBSTANTIVE', from, to: null }] });
      expect(person).toMatchObject({ history: [{ sentence: expect.stringMatching(`^Holds ${title} since `) }] });
      expect(history.filter(({ kind }) => kind === 'HELD_BY')).toContainEqual(expect.objectContaining({ from, to: null }));
      for (const kind of ['REPORTS_TO', 'MANAGES', 'SUPERVISED_BY', 'SERVES', 'BASED_IN', 'ATTENDS']) {
        expect(history).toContainEqual(expect.objectContaining({ kind }));
      }
    });

    test.each([
      ['{ people(first: -1) { totalCount } }', 'first'],
      ['{ people(first: 501) { totalCount } }', 'first'],
      ['{ teams(first: 501) { totalCount } }', 'first'],
      ['{ teams { nodes { members(first: 501) { id } } } }', 'first'],
      ['{ forums { attendees(first: -1) { id } } }', 'first'],
      ['{ people(after: "x") { totalCount } }', 'after'],
      ['{ services(after: "WyJ0ZWFtcyIsIkEiLCJhIl0") { totalCount } }', 'after'],
      ['{ people(filter: {locality: "a b"}) { totalCount } }', 'filter.locality'],
      ['{ posts(filter: {team: ""}) { totalCount } }', 'filter.team'],
      [`{ posts(filter: {text: "${'x'.repeat(201)}"}) { totalCount } }`, 'filter.text'],
      [`{ teams(filter: {text: "${'x'.repeat(201)}"}) { totalCount } }`, 'filter.text'],
      [`{ services(text: "${'x'.repeat(201)}") { totalCount } }`, 'text'],
      ['{ services(locality: "") { totalCount } }', 'locality'],
      ['{ forums(post: "") { id } }', 'post'],
      ['{ team(id: "a b") { id } }', 'id'],
      ['{ teams(filter: {kind: NONE}) { totalCount } }', 'filter'],
    ])('%s is refused, and the argument named', async (query, argument) => {
      const limits = argument === 'first' ? ['BAD_INPUT', 'LIMIT_EXCEEDED'] : ['BAD_INPUT'];
      const [error] = (await ask(service.address, query)).errors;
      expect(limits).toContain(error?.extensions['code']);
      if (error?.extensions['code'] === 'BAD_INPUT') expect(error.extensions['argument']).toBe(argument);
    });

    test('the forums of a post that is not there are NOT_FOUND', async () => {
      const { errors } = await ask(service.address, '{ forums(post: "post:none") { id } }');
      expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', argument: 'post' } }]);
    });

    test('only HR filters people by register and reads history', async () => {
      const BY_REGISTER = '{ people(filter: {registeredWith: "SWE"}, first: 1) { totalCount } }';
      const HISTORY = `{ post(id: "${NORTH}") { history(first: 1) { sentence } } }`;
      const codeFor = async (persona: string, query: string) =>
        (await ask(service.address, query, {}, { 'x-orgmatrix-persona': persona })).errors[0]?.extensions['code'] ?? 'answered';
      for (const query of [BY_REGISTER, HISTORY]) {
        expect(await codeFor('hr', query)).toBe('answered');
        for (const persona of ['new-starter', 'leader', 'administrator', 'visitor']) {
          expect(await codeFor(persona, query)).toBe('FORBIDDEN');
        }
      }
      expect(await codeFor('new-starter', '{ people(filter: {registeredWith: null}, first: 1) { totalCount } }')).toBe('answered');
    });

    // A question, and how many lists stand below its own: each asks the graph once, however many there are.
    const DEEP = [
      [
        'teams(first: $first) { nodes { leaders { id } members(first: 3) { id } memberCount partOf { id } parts { id } locality { id } portfolios { id } services { id } } }',
        8,
      ],
      ['teams(first: $first) { nodes { members(first: 2) { holders { person { name history(first: 2) { sentence } } } } } }', 3],
      [
        'services(first: $first) { nodes { leaders { id } responsible { id } deliveredBy { parts { id } } deployedIn { leaders { id } } } }',
        6,
      ],
      [
        'people(first: $first) { nodes { posts { post { history(first: 5) { sentence } forums { chairs { id } escalatesTo { id } } } } } }',
        5,
      ],
    ] as const;
    test.each(DEEP)('{ %s } asks the graph once a list', async (fields, lists) => {
      const readsOf = async (first: number) => {
        reads = 0;
        await told(`query ($first: Int!) { ${fields} }`, { first });
        return reads;
      };
      const [few, many] = [await readsOf(2), await readsOf(20)];
      expect(many).toBeLessThanOrEqual(1 + lists);
      expect(few).toBeLessThanOrEqual(many);
    });
  },
  { each: false },
);
