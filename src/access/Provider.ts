import { errors, jwtVerify, type JWTPayload } from 'jose';
import { Busy, Unauthenticated } from '../errors.js';
import { NOBODY, ROLES, type Caller, type Hint } from './Caller.js';
import { ProviderKeys } from './ProviderKeys.js';

/** An OpenID Connect provider, as the configuration names it. */
export interface ProviderSettings {
  readonly issuer: string;
  readonly audience: string;
  /** The claim that lists roles: its name, or the way to it with dots (`realm_access.roles`). */
  readonly rolesClaim: string;
  /** Where its keys are; null to discover that. */
  readonly jwksUri: string | null;
}

/** Signatures with a key pair. What a provider's public key could forge (HS256) or nobody signed (none) is not among them. */
const ALGORITHMS = ['RS256', 'ES256', 'PS256', 'EdDSA'];
const TOLERANCE_S = 30;
const TIMEOUT_MS = 5_000;
const COOLDOWN_MS = 30_000;
const LONGEST_NAME = 200;

/** Tells from a bearer token who calls. */
export class Provider {
  readonly #keys: ProviderKeys;

  /** `warn` hears why the provider could not be asked; clients are told only that it could not. */
  constructor(
    private readonly settings: ProviderSettings,
    warn: (cause: unknown) => void,
    { timeoutMs = TIMEOUT_MS, cooldownMs = COOLDOWN_MS } = {},
  ) {
    this.#keys = new ProviderKeys({ issuer: settings.issuer, jwksUri: settings.jwksUri, timeoutMs, cooldownMs }, warn);
  }

  /**
   * Who calls with this Authorization header; nobody without one.
   * Throws Unauthenticated for whatever is not a valid token of this provider for this service, Busy when the provider cannot be asked.
   */
  async callerOf(authorization: string | null): Promise<Caller> {
    if (authorization === null) return NOBODY;
    const token = /^Bearer +([\w.~+/=-]+)$/i.exec(authorization)?.[1];
    if (token === undefined) throw new Unauthenticated('The Authorization header must be "Bearer" and a token.');
    return this.#toCaller(await this.#verify(token));
  }

  async #verify(token: string): Promise<JWTPayload> {
    try {
      const { payload } = await jwtVerify(token, (header, input) => this.#keys.keyFor(header, input), {
        algorithms: ALGORITHMS,
        issuer: this.settings.issuer,
        audience: this.settings.audience,
        clockTolerance: TOLERANCE_S,
        requiredClaims: ['exp', 'sub'],
      });
      return payload;
    } catch (error) {
      if (error instanceof Busy || !(error instanceof errors.JOSEError)) throw error;
      throw new Unauthenticated(whyNot(error));
    }
  }

  #toCaller(claims: JWTPayload): Caller {
    const { name, sub } = claims;
    const email = emailOf(claims);
    const hints: Hint[] = [
      ...(email === null ? [] : [{ by: 'EMAIL', value: email } as const]),
      ...(typeof sub === 'string' && sub.startsWith('person:') ? [{ by: 'PERSON', value: sub } as const] : []),
    ];
    const called = typeof name === 'string' && name.length <= LONGEST_NAME ? name : null;
    return {
      ...{ signedIn: true, roles: rolesIn(claims, this.settings.rolesClaim), name: called, persona: null, hints },
      login: typeof sub === 'string' ? sub : null,
    };
  }
}

/** The roles that a token gives, letter case apart; words that are no roles of ours are passed over. */
function rolesIn(claims: JWTPayload, claim: string): Caller['roles'] {
  const said = claims[claim] ?? claim.split('.').reduce<unknown>((at, part) => own(at, part), claims);
  const words = (Array.isArray(said) ? said : [said]).map((word) => String(word).toUpperCase());
  return ROLES.filter((role) => words.includes(role));
}

function own(thing: unknown, name: string): unknown {
  return typeof thing === 'object' && thing !== null && Object.hasOwn(thing, name) ? (thing as Record<string, unknown>)[name] : undefined;
}

/**
 * The e-mail address in small letters; null when there is none that may be trusted: the provider says that it has not been verified
 * (`email_verified`, or `xms_edov` of Entra ID), or it has letters beyond ASCII, some of which turn into ASCII when they are made small.
 */
function emailOf({ email, email_verified: verified, xms_edov: owned }: JWTPayload): string | null {
  if ([verified, owned].some((word) => word !== undefined && !['true', '1'].includes(String(word)))) return null;
  return typeof email === 'string' && /^[\x21-\x7e]+@[\x21-\x7e]+$/.test(email) ? email.toLowerCase() : null;
}

function whyNot(error: errors.JOSEError): string {
  if (error instanceof errors.JWTExpired) return 'Your sign-in has expired: sign in again.';
  if (error instanceof errors.JWTClaimValidationFailed) {
    const why = { iss: 'it was issued by somebody else', aud: 'it was issued for another service', nbf: 'it is not valid yet' };
    return `The token cannot be used here: ${own(why, error.claim) ?? `its claim ${error.claim} is missing or wrong`}.`;
  }
  return 'The token cannot be trusted: it is damaged, or not signed by the provider of this service.';
}
