import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type CryptoKey,
  type FlattenedJWSInput,
  type JWSHeaderParameters,
  type RemoteJWKSet,
} from 'jose';
import { Busy } from '../errors.js';

/** Where the keys of a provider are, and how patiently they are fetched. */
export interface KeySource {
  readonly issuer: string;
  /** Where the keys are; null to ask the provider's own description of itself (OpenID Connect Discovery). */
  readonly jwksUri: string | null;
  /** Milliseconds for one answer of the provider, and of the cool-down: in it unknown keys are sought a few times, and after a failure none. */
  readonly timeoutMs: number;
  readonly cooldownMs: number;
}

type Header = JWSHeaderParameters | undefined;
type Token = FlattenedJWSInput | undefined;

const FOREIGN = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported] as const;

/** How often keys are fetched for unknown ones within a cool-down: a provider may well change its keys while somebody else tries wrong ones. */
const MOST_SOUGHT = 5;

/**
 * The public keys of a provider: fetched when first needed, kept for ten minutes, fetched again for a key that is not among them, five times in a cool-down at the most.
 * A provider that does not answer is left alone for the cool-down; the keys that are kept go on being used meanwhile.
 */
export class ProviderKeys {
  #remote: RemoteJWKSet | null = null;
  #finding: Promise<RemoteJWKSet> | null = null;
  #failedAt = Number.NEGATIVE_INFINITY;
  #sought: readonly number[] = [];

  constructor(
    private readonly source: KeySource,
    private readonly warn: (cause: unknown) => void,
  ) {}

  /** The key that a token names. Throws an error of jose for a key that the provider has not, Busy when the provider cannot be asked. */
  async keyFor(header: Header, token: Token): Promise<CryptoKey> {
    if (performance.now() - this.#failedAt < this.source.cooldownMs) return this.#kept(header, token);
    try {
      this.#remote ??= await (this.#finding ??= this.#find());
      return await this.#newest(this.#remote, header, token);
    } catch (error) {
      if (isForeign(error)) throw error;
      this.#failedAt = performance.now();
      if (this.#remote?.fresh !== true) this.#remote = null;
      this.warn(error);
      throw unreachable();
    } finally {
      this.#finding = null;
    }
  }

  /** The key among those that are kept, or else among those that the provider has by now. */
  async #newest(remote: RemoteJWKSet, header: Header, token: Token): Promise<CryptoKey> {
    try {
      return await remote(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || !this.#maySeek()) throw error;
      await remote.reload();
      return remote(header, token);
    }
  }

  #maySeek(): boolean {
    const now = performance.now();
    const lately = this.#sought.filter((at) => now - at < this.source.cooldownMs);
    const may = lately.length < MOST_SOUGHT;
    this.#sought = may ? [...lately, now] : lately;
    return may;
  }

  async #kept(header: Header, token: Token): Promise<CryptoKey> {
    const known = this.#remote?.fresh === true ? this.#remote.jwks() : undefined;
    if (known === undefined) throw unreachable();
    try {
      return await createLocalJWKSet(known)(header, token);
    } catch (error) {
      // It may be a new key: only the provider knows, and it is not asked now.
      if (error instanceof errors.JWKSNoMatchingKey) throw unreachable();
      throw error;
    }
  }

  async #find(): Promise<RemoteJWKSet> {
    const { jwksUri, timeoutMs } = this.source;
    const url = safeUrl(jwksUri ?? (await this.#discover()));
    // For unknown keys we fetch ourselves: jose would wait for the whole cool-down after the first fetch.
    return createRemoteJWKSet(url, { timeoutDuration: timeoutMs, cooldownDuration: Number.POSITIVE_INFINITY });
  }

  async #discover(): Promise<string> {
    const { issuer, timeoutMs } = this.source;
    const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const response = await fetch(url, {
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
      headers: { accept: 'application/json' },
    });
    if (!response.ok) throw new Error(`${url} answered with status ${response.status}.`);
    const described: unknown = await response.json();
    const { issuer: named, jwks_uri: uri } = (described ?? {}) as { issuer?: unknown; jwks_uri?: unknown };
    if (named !== issuer) throw new Error(`${url} describes the issuer ${String(named)}, but OIDC_ISSUER is ${issuer}.`);
    if (typeof uri !== 'string') throw new Error(`${url} names no jwks_uri.`);
    return uri;
  }
}

function isForeign(error: unknown): boolean {
  return FOREIGN.some((kind) => error instanceof kind);
}

/** A URL whose answer nobody on the way can change: over TLS, or on this machine. Throws for any other. */
export function safeUrl(text: string): URL {
  const url = new URL(text);
  const own = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && own)) throw new Error(`${text} is neither https nor on this machine.`);
  return url;
}

function unreachable(): Busy {
  return new Busy('Who you are cannot be checked just now: the sign-in service does not answer. Try again in a minute.');
}
