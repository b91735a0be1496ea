import { describe, expect, test } from '@jest/globals';
import { isOwnHost } from '../../src/access/isOwnHost.js';
import { assertPrivate, isLoopback, readConfig } from '../../src/config.js';
import { Fatal } from '../../src/errors.js';
import { serve } from '../../src/serve.js';

const ISSUER = { OIDC_ISSUER: 'https://login.example/realms/council', OIDC_AUDIENCE: 'orgmatrix' };

describe('the provider in the environment', () => {
  test('is read, with the usual claim of roles', () => {
    expect(readConfig(ISSUER).provider).toEqual({ issuer: ISSUER.OIDC_ISSUER, audience: 'orgmatrix', rolesClaim: 'roles', jwksUri: null });
    const all = { ...ISSUER, OIDC_ROLES_CLAIM: 'realm_access.roles', OIDC_JWKS_URI: 'https://login.example/keys' };
    expect(readConfig(all).provider).toMatchObject({ rolesClaim: 'realm_access.roles', jwksUri: 'https://login.example/keys' });
    expect(readConfig({}).provider).toBeNull();
    expect(readConfig({ ...ISSUER, OIDC_ISSUER: 'http://localhost:8080/realms/council' }).provider?.issuer).toContain('localhost');
  });

  test.each([
    ['an issuer without an audience', { OIDC_ISSUER: ISSUER.OIDC_ISSUER }, 'OIDC_AUDIENCE is missing'],
    ['an audience without an issuer', { OIDC_AUDIENCE: 'orgmatrix' }, 'OIDC_ISSUER is missing: OIDC_AUDIENCE is set'],
    ['keys without an issuer', { OIDC_JWKS_URI: 'https://login.example/keys', OIDC_ISSUER: ' ' }, 'OIDC_ISSUER is missing'],
    ['an issuer without TLS', { ...ISSUER, OIDC_ISSUER: 'http://login.example' }, 'OIDC_ISSUER must begin with https://'],
    ['an issuer that is no URL', { ...ISSUER, OIDC_ISSUER: 'login.example' }, 'OIDC_ISSUER must begin with https://'],
    ['an issuer on this machine by another way', { ...ISSUER, OIDC_ISSUER: 'file:///etc/issuer' }, 'OIDC_ISSUER must begin with https://'],
    ['keys without TLS', { ...ISSUER, OIDC_JWKS_URI: 'http://login.example/keys' }, 'OIDC_JWKS_URI must begin with https://'],
  ])('is refused when it is %s', (_, environment, sentence) => {
    expect(() => readConfig(environment)).toThrow(Fatal);
    expect(() => readConfig(environment)).toThrow(sentence);
  });
});

describe('an address for other machines', () => {
  test.each(['0.0.0.0', '::', '10.0.0.7', 'example.org', '127.0.0.1.example.org'])('is refused while nobody signs in: %s', async (HOST) => {
    const config = readConfig({ HOST, ORGMATRIX_DATA: 'nowhere-to-be-opened', LOG_LEVEL: 'silent' });
    await expect(serve(config)).rejects.toThrow(
      `HOST ${HOST} lets other machines in, and nobody signs in: set OIDC_ISSUER and OIDC_AUDIENCE`,
    );
    expect(() => assertPrivate(readConfig({ ...ISSUER, HOST }))).not.toThrow();
  });

  test.each(['127.0.0.1', '127.1.2.3', 'localhost', '::1'])('is not %s', (HOST) => {
    expect(() => assertPrivate(readConfig({ HOST }))).not.toThrow();
  });

  test('is the same to what listens and to what is asked', () => {
    for (const host of ['localhost', '127.0.0.1', '127.9.9.9', '[::1]']) {
      expect([host, isLoopback(host), isOwnHost(host)]).toEqual([host, true, true]);
    }
    for (const host of ['', '0.0.0.0', 'example.org', 'localhost.example.org', '127.0.0.1.example.org', 'a@localhost']) {
      expect([host, isLoopback(host), isOwnHost(host)]).toEqual([host, false, false]);
    }
    for (const host of ['localhost:4000', '[::1]:4000', 'LOCALHOST']) expect(isOwnHost(host)).toBe(true);
    for (const host of ['localhost:', 'localhost:4000:1', 'localhost:x', 'localhost\nexample.org']) expect(isOwnHost(host)).toBe(false);
  });
});
