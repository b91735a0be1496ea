import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';
import { Provider, type ProviderSettings } from '../../src/access/Provider.js';

/** A signing key of the provider. */
export interface Key {
  readonly kid: string;
  readonly alg: string;
  readonly privateKey: CryptoKey;
  readonly jwk: JWK;
}

/** A real OpenID Connect provider on a port of this machine, as far as keys go. */
export interface FakeProvider {
  readonly issuer: string;
  /** The keys that it publishes now; change them to rotate. */
  keys: readonly Key[];
  /** What it says about itself that is not true. */
  described: Readonly<Record<string, unknown>>;
  /** How often its keys, and its description of itself, were asked for. */
  readonly asked: { keys: number; description: number };
  /** False: it hangs up on everybody. */
  up: boolean;
  /** A token signed by a key: valid for our service unless `claims` says otherwise (undefined leaves a claim out). */
  token(key: Key, claims?: Readonly<Record<string, unknown>>): Promise<string>;
  close(): Promise<void>;
}

export const AUDIENCE = 'orgmatrix-under-test';

export async function newKey(kid: string, alg = 'RS256'): Promise<Key> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, alg, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
}

export async function startFakeProvider(keys: readonly Key[]): Promise<FakeProvider> {
  const server = createServer((request, response) => {
    if (!fake.up) return void request.socket.destroy();
    const isKeys = request.url === '/keys';
    fake.asked[isKeys ? 'keys' : 'description']++;
    const answer = isKeys ? { keys: fake.keys.map(({ jwk }) => jwk) } : { issuer, jwks_uri: `${issuer}/keys`, ...fake.described };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const fake: FakeProvider = {
    issuer,
    keys,
    described: {},
    asked: { keys: 0, description: 0 },
    up: true,
    token: ({ kid, alg, privateKey }, claims = {}) => {
      const now = Math.floor(Date.now() / 1000);
      const all: JWTPayload = { iss: issuer, aud: AUDIENCE, sub: 'somebody', iat: now, exp: now + 300, roles: ['STAFF'], ...claims };
      const stated = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
      return new SignJWT(stated).setProtectedHeader({ alg, kid }).sign(privateKey);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  return fake;
}

/** Our side of it: fetches again at once for a key that it does not know, unless a cool-down is given. */
export function providerOf(
  { issuer }: Pick<FakeProvider, 'issuer'>,
  {
    cooldownMs = 0,
    warn = () => undefined as void,
    ...settings
  }: Partial<ProviderSettings> & { cooldownMs?: number; warn?: (cause: unknown) => void } = {},
): Provider {
  const usual = { issuer, audience: AUDIENCE, rolesClaim: 'roles', jwksUri: null };
  return new Provider({ ...usual, ...settings }, warn, { timeoutMs: 500, cooldownMs });
}
