import { createPublicKey, createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { NOBODY } from '../../src/access/Caller.js';
import { Busy, Unauthenticated } from '../../src/errors.js';
import { AUDIENCE, newKey, providerOf, startFakeProvider, type FakeProvider, type Key } from './fakeProvider.js';

const now = () => Math.floor(Date.now() / 1000);
const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

let fake: FakeProvider;
let key: Key;
let stranger: Key;
beforeAll(async () => {
  [key, stranger] = await Promise.all([newKey('first'), newKey('first')]);
  fake = await startFakeProvider([key]);
});
beforeEach(() => {
  Object.assign(fake, { keys: [key], described: {}, up: true });
  Object.assign(fake.asked, { keys: 0, description: 0 });
});
afterAll(() => fake.close());

const callerOf = (token: string, provider = providerOf(fake)) => provider.callerOf(`Bearer ${token}`);

describe('a good token', () => {
  test('says who calls, with which roles', async () => {
    const token = await fake.token(key, {
      name: 'Ann Bell',
      email: 'Ann.Bell@Example.org',
      email_verified: true,
      roles: ['staff', 'HR', 'Owner'],
    });
    expect(await callerOf(token)).toEqual({
      signedIn: true,
      roles: ['STAFF', 'HR'],
      name: 'Ann Bell',
      persona: null,
      login: expect.any(String),
      hints: [{ by: 'EMAIL', value: 'ann.bell@example.org' }],
    });
  });

  test.each(['ES256', 'PS256', 'EdDSA'])('may be signed with %s', async (alg) => {
    const other = await newKey('other', alg);
    fake.keys = [key, other];
    expect((await callerOf(await fake.token(other))).signedIn).toBe(true);
  });

  test('may be meant for several services', async () => {
    expect((await callerOf(await fake.token(key, { aud: ['another', AUDIENCE] }))).signedIn).toBe(true);
  });

  test('may have expired, or begin, within the tolerance of half a minute', async () => {
    expect((await callerOf(await fake.token(key, { exp: now() - 10, nbf: now() + 10 }))).signedIn).toBe(true);
  });

  test.each([
    ['a list under another name', 'groups', { groups: ['LEADERSHIP'] }, ['LEADERSHIP']],
    ['a way with dots, as Keycloak has it', 'realm_access.roles', { realm_access: { roles: ['ADMIN', 'offline_access'] } }, ['ADMIN']],
    ['a name that has dots itself', 'https://example.org/roles', { 'https://example.org/roles': ['HR'] }, ['HR']],
    ['a single word', 'roles', { roles: 'HR' }, ['HR']],
    ['no such claim', 'realm_access.roles', { roles: ['ADMIN'] }, []],
    ['a way into what every object has', '__proto__.constructor', { roles: ['ADMIN'] }, []],
    ['a claim of another shape', 'roles', { roles: { ADMIN: true } }, []],
  ])('gives roles by %s', async (_, rolesClaim, claims, roles) => {
    expect((await callerOf(await fake.token(key, { roles: undefined, ...claims }), providerOf(fake, { rolesClaim }))).roles).toEqual(roles);
  });

  test.each([
    ['an address that the provider has not verified', { email: 'a@example.org', email_verified: false }],
    ['an address that the provider has not verified, said as a text', { email: 'a@example.org', email_verified: 'false' }],
    ['an address of a domain that nobody has proved to own', { email: 'a@example.org', xms_edov: false }],
    // U+212A becomes k when it is made small.
    ['an address with a letter that only looks like one', { email: '\u212Aath@example.org', email_verified: true }],
    ['something that is no address', { email: 'ann' }],
    ['something that is no text', { email: ['a@example.org'] }],
  ])('does not find a person by %s', async (_, claims) => {
    expect((await callerOf(await fake.token(key, claims))).hints).toEqual([]);
  });

  test('finds a person by the subject when that is an id of ours', async () => {
    expect((await callerOf(await fake.token(key, { sub: 'person:ann-bell' }))).hints).toEqual([{ by: 'PERSON', value: 'person:ann-bell' }]);
  });
});

describe('a token is refused', () => {
  const claims: [string, Record<string, unknown>, string][] = [
    ['that was issued by somebody else', { iss: 'https://elsewhere.example' }, 'issued by somebody else'],
    ['that names no issuer', { iss: undefined }, 'issued by somebody else'],
    ['for another service', { aud: 'another' }, 'for another service'],
    ['for no service', { aud: undefined }, 'for another service'],
    ['that has expired', { exp: now() - 40 }, 'expired'],
    ['that never expires', { exp: undefined }, 'exp'],
    ['that is not valid yet', { nbf: now() + 60 }, 'not valid yet'],
    ['about nobody', { sub: undefined }, 'sub'],
  ];
  test.each(claims)('%s', async (_, stated, sentence) => {
    await expect(callerOf(await fake.token(key, stated))).rejects.toThrow(sentence);
    await expect(callerOf(await fake.token(key, stated))).rejects.toThrow(Unauthenticated);
  });

  test('signed with another key under the same name', async () => {
    await expect(callerOf(await fake.token(stranger))).rejects.toThrow('cannot be trusted');
  });

  test('that nobody signed (alg none)', async () => {
    const [, body] = (await fake.token(key)).split('.');
    await expect(callerOf(`${encoded({ alg: 'none', kid: 'first' })}.${body}.`)).rejects.toThrow('cannot be trusted');
  });

  test('signed with the public key as a shared secret (HS256)', async () => {
    const [, body] = (await fake.token(key)).split('.');
    const secret = createPublicKey({ key: { ...key.jwk }, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
    const signed = `${encoded({ alg: 'HS256', kid: 'first' })}.${body}`;
    const signature = createHmac('sha256', secret).update(signed).digest('base64url');
    await expect(callerOf(`${signed}.${signature}`)).rejects.toThrow('cannot be trusted');
  });

  test('whose claims were changed after signing', async () => {
    const [head, body = '', signature] = (await fake.token(key)).split('.');
    const claimed = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
    await expect(callerOf(`${head}.${encoded({ ...claimed, roles: ['ADMIN'] })}.${signature}`)).rejects.toThrow('cannot be trusted');
  });

  test('that brings its own key', async () => {
    const [, body] = (await fake.token(stranger)).split('.');
    const head = encoded({ alg: 'RS256', jwk: stranger.jwk, jku: 'https://elsewhere.example/keys' });
    await expect(callerOf(`${head}.${body}.AAAA`)).rejects.toThrow('cannot be trusted');
  });

  test.each(['x', 'a.b.c', 'a.b', '..', 'e30.e30.e30', `${'a'.repeat(8_000)}.b.c`])('that is garbage: %#', async (garbage) => {
    await expect(callerOf(garbage)).rejects.toThrow(Unauthenticated);
  });

  test.each(['', 'Bearer', 'Bearer ', 'Basic YTpi', 'Bearer a b', 'Bearer ŵ', 'bearer\ttoken'])('in a header like %j', async (header) => {
    await expect(providerOf(fake).callerOf(header)).rejects.toThrow('must be "Bearer" and a token');
  });

  test('but no header at all is a visitor', async () => {
    expect(await providerOf(fake).callerOf(null)).toBe(NOBODY);
  });
});

describe('the keys of the provider', () => {
  test('are fetched once and kept', async () => {
    const provider = providerOf(fake, { cooldownMs: 60_000 });
    for (const token of [await fake.token(key), await fake.token(key), await fake.token(stranger)]) {
      await callerOf(token, provider).catch(() => undefined);
    }
    expect(fake.asked).toEqual({ keys: 1, description: 1 });
  });

  test('are fetched again for a key that is not among them at once, and no more than five times in a cool-down', async () => {
    const [next, unknown] = await Promise.all([newKey('next'), newKey('unknown')]);
    const provider = providerOf(fake);
    await callerOf(await fake.token(key), provider);
    fake.keys = [next];
    expect((await callerOf(await fake.token(next), provider)).signedIn).toBe(true);
    await expect(callerOf(await fake.token(key), provider)).rejects.toThrow(Unauthenticated);
    const patient = providerOf(fake, { cooldownMs: 60_000 });
    await callerOf(await fake.token(next), patient);
    fake.asked.keys = 0;
    fake.keys = [key];
    expect((await callerOf(await fake.token(key), patient)).signedIn).toBe(true);
    for (let i = 0; i < 6; i++) await expect(callerOf(await fake.token(unknown), patient)).rejects.toThrow(Unauthenticated);
    expect(fake.asked.keys).toBe(5);
  });

  test('are asked for where the configuration says, without discovery', async () => {
    const provider = providerOf(fake, { jwksUri: `${fake.issuer}/keys` });
    expect((await callerOf(await fake.token(key), provider)).signedIn).toBe(true);
    expect(fake.asked).toEqual({ keys: 1, description: 0 });
  });

  test('cannot be had while the provider is away: Busy, the reason for the log only, and then they can', async () => {
    const reasons: unknown[] = [];
    const provider = providerOf(fake, { warn: (cause) => reasons.push(cause) });
    fake.up = false;
    await expect(callerOf(await fake.token(key), provider)).rejects.toThrow(Busy);
    await expect(callerOf(await fake.token(key), provider)).rejects.not.toThrow(fake.issuer);
    expect(reasons).toHaveLength(2);
    fake.up = true;
    expect((await callerOf(await fake.token(key), provider)).signedIn).toBe(true);
  });

  test('are not asked for by every caller while the provider is away', async () => {
    const reasons: unknown[] = [];
    const provider = providerOf(fake, { cooldownMs: 60_000, warn: (cause) => reasons.push(cause) });
    fake.up = false;
    for (let i = 0; i < 3; i++) await expect(callerOf(await fake.token(key), provider)).rejects.toThrow(Busy);
    expect(reasons).toHaveLength(1);
  });

  test('that are kept go on being used while the provider is away, whatever unknown keys are asked for', async () => {
    const reasons: unknown[] = [];
    const provider = providerOf(fake, { cooldownMs: 200, warn: (cause) => reasons.push(cause) });
    const unknown = await newKey('unknown');
    await callerOf(await fake.token(key), provider);
    fake.up = false;
    await new Promise((done) => setTimeout(done, 250));
    for (let i = 0; i < 2; i++) await expect(callerOf(await fake.token(unknown), provider)).rejects.toThrow(Busy);
    expect((await callerOf(await fake.token(key), provider)).signedIn).toBe(true);
    expect(reasons).toHaveLength(1);
  });

  test.each([
    ['says it is somebody else', { issuer: 'https://elsewhere.example' }, 'describes the issuer https://elsewhere.example'],
    ['names no keys', { jwks_uri: undefined }, 'names no jwks_uri'],
    ['has its keys where anybody on the way can change them', { jwks_uri: 'http://example.org/keys' }, 'neither https nor on this machine'],
  ])('of a provider that %s are not taken', async (_, described, reason) => {
    fake.described = described;
    const reasons: unknown[] = [];
    const provider = providerOf(fake, { warn: (cause) => reasons.push(cause) });
    await expect(callerOf(await fake.token(key), provider)).rejects.toThrow(Busy);
    expect(String(reasons[0])).toContain(reason);
    expect(fake.asked.keys).toBe(0);
  });
});
