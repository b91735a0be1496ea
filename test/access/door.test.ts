import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { seed } from '../../seed/run.js';
import { PERSONAS } from '../../src/access/personas.js';
import type { Graph } from '../../src/graph/Graph.js';
import { ask, type Answer } from '../support/ask.js';
import { onBothEngines, openClean } from '../support/onBothEngines.js';
import { startService, type TestService } from '../support/startService.js';
import { newKey, providerOf, startFakeProvider, type FakeProvider, type Key } from './fakeProvider.js';

const TODAY = new Date().toLocaleDateString('sv');
const ME = '{ me { name roles demonstration persona person { name } posts { post { title } } } }';
const REGISTRATIONS = `{
  amanda: person(id: "person:amanda-davis") { registrationExpiresOn }
  rhian: person(id: "person:rhian-hale") { registrationExpiresOn }
  ivana: person(id: "person:ivana-krishnan") { registrationExpiresOn }
}`;

const as = (persona: string) => ({ 'x-orgmatrix-persona': persona });
const codes = ({ errors }: Answer) => errors.map(({ extensions }) => extensions['code']);

onBothEngines(
  'a demonstration',
  (graph) => {
    let service: TestService;
    beforeAll(async () => {
      await seed(graph(), TODAY);
      service = await startService(graph(), { limits: { cost: 1_000_000, operationMs: 60_000 } });
    });
    afterAll(() => service.stop());

    test('has personas, each of whom is who they say', async () => {
      const { data } = await ask(service.address, '{ personas { id name about roles } }');
      expect(data?.['personas']).toEqual(PERSONAS.map(({ id, name, about, roles }) => ({ id, name, about, roles })));
      const mes = await Promise.all(PERSONAS.map(async ({ id }) => (await ask(service.address, ME, {}, as(id))).data?.['me']));
      const told = mes.map((me) => {
        const { persona, roles, person, posts } = me as {
          persona: string;
          roles: string[];
          person: { name: string } | null;
          posts: { post: { title: string } }[];
        };
        return [persona, roles.join(), person?.name ?? null, ...posts.map(({ post }) => post.title)];
      });
      expect(told).toEqual([
        ['new-starter', 'STAFF', 'Rhian Hale', 'Service Manager, Social Care, North'],
        ['hr', 'HR', expect.any(String), 'Workforce Development Manager'],
        ['leader', 'LEADERSHIP', 'Claire Shiels', 'Corporate Director for Commissioning, Quality and Partnerships'],
        ['second-leader', 'LEADERSHIP', 'Sarah-Jane Smedmor', 'Corporate Director for Care and Protection'],
        ['administrator', 'ADMIN', null],
        ['visitor', '', null],
      ]);
    });

    test('shows everything to who chooses none, as nobody in particular', async () => {
      const { data } = await ask(service.address, ME);
      expect(data?.['me']).toEqual({
        name: 'Demonstrator',
        roles: ['STAFF', 'HR', 'LEADERSHIP', 'ADMIN'],
        demonstration: true,
        persona: null,
        person: null,
        posts: [],
      });
    });

    test('refuses a persona that there is not, and says which there are', async () => {
      for (const persona of ['nobody', 'HR', 'constructor', 'hr, hr']) {
        const answer = await ask(service.address, '{ organisation { name } }', {}, as(persona));
        expect([answer.status, codes(answer), answer.errors[0]?.extensions['argument']]).toEqual([
          400,
          ['BAD_INPUT'],
          'x-orgmatrix-persona',
        ]);
        expect(answer.errors[0]?.message).toContain('new-starter, hr, leader, second-leader, administrator, visitor');
      }
    });

    test('shows a registration to HR, to the person, and to whoever is above on the professional line', async () => {
      const known = async (persona: string) => {
        const { data } = await ask(service.address, REGISTRATIONS, {}, as(persona));
        return Object.entries(data ?? {}).flatMap(([name, person]) =>
          (person as { registrationExpiresOn: string | null }).registrationExpiresOn === null ? [] : [name],
        );
      };
      expect(await known('hr')).toEqual(['amanda', 'rhian', 'ivana']);
      expect(await known('new-starter')).toEqual(['rhian']);
      // She leads the portfolio whose professional lead supervises the new starter; Ivana held the post until three weeks ago.
      expect(await known('second-leader')).toEqual(['amanda', 'rhian']);
      expect(await known('leader')).toEqual([]);
      expect(await known('administrator')).toEqual([]);
    });

    test('lets a visitor see what is published and asks to sign in for the rest', async () => {
      const { data, errors } = await ask(
        service.address,
        '{ organisation { name counts { people } } post(id: "post:nobody") { id } }',
        {},
        as('visitor'),
      );
      expect(data).toEqual({ organisation: { name: expect.any(String), counts: null }, post: null });
      expect(errors.map(({ message, path }) => [message, path])).toEqual([
        ['This is for people who are signed in: sign in first (Query.post).', ['post']],
      ]);
    });

    test('refuses alike for what there is and what there is not', async () => {
      const [is, isNot] = await Promise.all(
        ['person:rhian-hale', 'person:nobody'].map((id) =>
          ask(service.address, 'query ($id: ID!) { person(id: $id) { name } }', { id }, as('visitor')),
        ),
      );
      expect(is?.text).toBe(isNot?.text);
    });

    test('tells a visitor nothing that is not published, however they ask', async () => {
      const { data } = await ask(
        service.address,
        '{ posts(first: 500) { nodes { id title source { kind } holders { person { id name email source { kind } } } } } }',
      );
      const posts = (data?.['posts'] as { nodes: Known[] }).nodes;
      const people = posts.flatMap(({ holders = [] }) => holders.map(({ person }) => person));
      const secrets = [...posts, ...people]
        .filter(({ source }) => source.kind !== 'PUBLISHED')
        .flatMap(({ id, name, email }) => [id, name ?? id, email ?? id]);
      expect(secrets.length).toBeGreaterThan(500);
      const person = 'id name email phone registeredWith registrationExpiresOn newlyQualifiedOn posts { post { id title } }';
      const post = `id title role grade fte holders { capacity person { ${person} } } manager { id } leads { id name } portfolios { id leaders { id holders { person { id name } } } } locality { id } team { id }`;
      const answer = await ask(
        service.address,
        `{ organisation { id head { ${post} } } localities { id leaders { ${post} } } portfolios { id leaders { ${post} } } }`,
        {},
        as('visitor'),
      );
      expect(answer.errors).toEqual([]);
      expect(answer.text).toContain('kath.saunders@dorsetcouncil.gov.uk');
      expect(secrets.filter((secret) => answer.text.includes(JSON.stringify(secret)))).toEqual([]);
      expect(answer.text).not.toMatch(/"registeredWith":"|"registrationExpiresOn":"|"manager":\{/);
    });

    test('answers only to the names of this machine', async () => {
      const { port } = new URL(service.address);
      for (const host of ['evil.example', `evil.example:${port}`, 'localhost.evil.example', '127.0.0.1.evil.example', '0.0.0.0', '']) {
        expect([host, (await askOfHost(port, host)).status]).toEqual([host, host === '' ? expect.any(Number) : 403]);
        expect((await askOfHost(port, host)).text).not.toContain('Dorset');
      }
      for (const host of ['localhost', `localhost:${port}`, `127.0.0.1:${port}`, '127.0.0.2', `[::1]:${port}`]) {
        expect([host, (await askOfHost(port, host)).status]).toEqual([host, 200]);
      }
    });

    test('is said to be one by its log and by me, and a token is neither needed nor read', async () => {
      expect((await ask(service.address, ME, {}, { authorization: 'Bearer x' })).status).toBe(200);
      expect(JSON.stringify(service.log)).not.toMatch(/Bearer|rhian|persona/i);
    });
  },
  { each: false },
);

describe('a service with a provider', () => {
  let graph: Graph;
  let fake: FakeProvider;
  let key: Key;
  let service: TestService;
  beforeAll(async () => {
    graph = await openClean('embedded');
    await seed(graph, TODAY);
    key = await newKey('key');
    fake = await startFakeProvider([key]);
    service = await startService(graph, { demonstration: false, provider: providerOf(fake) });
  });
  afterAll(async () => {
    await service.stop();
    await fake.close();
    await graph.close();
  });
  const bearer = async (claims: Record<string, unknown>) => ({ authorization: `Bearer ${await fake.token(key, claims)}` });

  test('knows who asks by their token', async () => {
    const { data } = await ask(service.address, ME, {}, await bearer({ name: 'K. Saunders', email: 'Kath.Saunders@dorsetcouncil.gov.uk' }));
    expect(data?.['me']).toEqual({
      name: 'K. Saunders',
      roles: ['STAFF'],
      demonstration: false,
      persona: null,
      person: { name: 'Kath Saunders' },
      posts: [{ post: { title: 'Head of Locality and Strategy, North' } }],
    });
  });

  test('lets in somebody whom the graph does not know, with their roles', async () => {
    const { data, errors } = await ask(
      service.address,
      '{ me { roles person { id } } search(text: "rhian") { label } }',
      {},
      await bearer({ roles: ['ADMIN'] }),
    );
    expect([data, errors]).toEqual([{ me: { roles: ['ADMIN'], person: null }, search: [{ label: 'Rhian Hale' }] }, []]);
  });

  test('asks somebody without a role to have one given', async () => {
    const answer = await ask(service.address, '{ search(text: "rhian") { label } }', {}, await bearer({ roles: [] }));
    expect([codes(answer), answer.errors[0]?.message]).toEqual([['FORBIDDEN'], expect.stringContaining('nobody has given you a role')]);
  });

  test('takes no persona, and has none', async () => {
    const { data } = await ask(service.address, '{ me { roles persona } personas { id } }', {}, as('hr'));
    expect(data).toEqual({ me: { roles: [], persona: null }, personas: [] });
    expect(codes(await ask(service.address, '{ search(text: "rhian") { label } }', {}, as('hr')))).toEqual(['FORBIDDEN']);
  });

  test('answers 401 to a token that is not good, and says how to sign in', async () => {
    const response = await fetch(`${service.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer x.y.z' },
      body: JSON.stringify({ query: '{ organisation { name } }' }),
    });
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer error="invalid_token"']);
    const { errors, ...rest } = (await response.json()) as { errors: { extensions: object }[] };
    expect([errors.map(({ extensions }) => extensions), rest]).toEqual([[{ code: 'UNAUTHENTICATED' }], {}]);
  });

  test('answers 503 while the provider is away, why in the log only', async () => {
    const away = await startFakeProvider([key]);
    away.up = false;
    const waiting = await startService(graph, { demonstration: false, provider: providerOf(away) });
    try {
      const answer = await ask(waiting.address, '{ organisation { name } }', {}, await bearer({}));
      expect([answer.status, codes(answer), answer.data]).toEqual([503, ['BUSY'], null]);
      expect(answer.text).not.toContain(away.issuer);
      expect((await ask(waiting.address, '{ organisation { name } }')).status).toBe(200);
    } finally {
      await waiting.stop();
      await away.close();
    }
  });

  test('without one, and outside a demonstration, everybody is a visitor', async () => {
    const closed = await startService(graph, { demonstration: false });
    try {
      const { data } = await ask(closed.address, ME, {}, await bearer({ roles: ['ADMIN'] }));
      expect(data?.['me']).toMatchObject({ roles: [], demonstration: false });
    } finally {
      await closed.stop();
    }
  });
});

interface Known {
  readonly id: string;
  readonly name?: string;
  readonly email?: string | null;
  readonly source: { readonly kind: string };
  readonly holders?: readonly { readonly person: Known }[];
}

/** Asks with a Host header of one's own, which fetch would not send. */
function askOfHost(port: string, host: string): Promise<{ status: number; text: string }> {
  const headers = { 'content-type': 'application/json', host };
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers, setHost: false }, (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
    });
    sent.once('error', reject);
    sent.end(JSON.stringify({ query: '{ organisation { name } }' }));
  });
}
