import { isIP } from 'node:net';
import { Fatal } from './errors.js';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** The limits of the API: the variable of each, its default, and the greatest value it takes. The least is 1. src/api/Limits.ts says what each counts. */
export const LIMITS = {
  bodyBytes: { variable: 'LIMIT_BODY_BYTES', usual: 1_000_000, most: 1_000_000_000 },
  characters: { variable: 'LIMIT_CHARACTERS', usual: 20_000, most: 1_000_000 },
  tokens: { variable: 'LIMIT_TOKENS', usual: 1_000, most: 100_000 },
  depth: { variable: 'LIMIT_DEPTH', usual: 15, most: 100 },
  fields: { variable: 'LIMIT_FIELDS', usual: 1_000, most: 100_000 },
  aliases: { variable: 'LIMIT_ALIASES', usual: 30, most: 10_000 },
  directives: { variable: 'LIMIT_DIRECTIVES', usual: 30, most: 10_000 },
  cost: { variable: 'LIMIT_COST', usual: 50_000, most: 1_000_000_000 },
  first: { variable: 'LIMIT_FIRST', usual: 500, most: 500 },
  batch: { variable: 'LIMIT_BATCH', usual: 1, most: 100 },
  operationMs: { variable: 'LIMIT_OPERATION_MS', usual: 10_000, most: 600_000 },
  requestMs: { variable: 'LIMIT_REQUEST_MS', usual: 10_000, most: 600_000 },
  concurrent: { variable: 'LIMIT_CONCURRENT', usual: 20, most: 1_000_000 },
  ratePerMinute: { variable: 'LIMIT_RATE_PER_MINUTE', usual: 6_000, most: 1_000_000_000 },
} as const;

type ReadLimits = Readonly<Record<keyof typeof LIMITS, number>> & { readonly trustedProxies: readonly string[] };

/** What the environment says, checked once at start-up. */
export interface Config {
  /** HOST: the address to listen on. Default 127.0.0.1: this machine only. */
  readonly host: string;
  /** PORT: 0 to 65535, 0 for any free one. Default 4000. */
  readonly port: number;
  /** ORGMATRIX_DATA: the folder of the embedded engine. Default .data. Used when NEO4J_URI is not set. */
  readonly dataFolder: string;
  /** NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE; null when NEO4J_URI is not set. */
  readonly neo4j: { readonly uri: string; readonly user: string; readonly password: string; readonly database: string | null } | null;
  /** LOG_LEVEL: fatal, error, warn, info, debug, trace or silent. Default info. */
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /**
   * OIDC_ISSUER, OIDC_AUDIENCE, OIDC_ROLES_CLAIM (default roles) and OIDC_JWKS_URI (default: discovered): who signs people in.
   * Null when OIDC_ISSUER is not set: demonstration mode, in which nobody signs in and developers get GraphiQL and introspection.
   */
  readonly provider: {
    readonly issuer: string;
    readonly audience: string;
    readonly rolesClaim: string;
    readonly jwksUri: string | null;
  } | null;
  /** LIMIT_...: how much may be asked. */
  readonly limits: ReadLimits;
}

/** Reads the environment into one frozen object. Throws Fatal, naming the first variable that is missing or wrong. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const value = (name: string) => {
    const text = environment[name];
    return text === undefined || text.trim() === '' ? null : text.trim();
  };
  const host = value('HOST') ?? '127.0.0.1';
  return Object.freeze({
    host,
    port: readPort(value('PORT') ?? '4000'),
    dataFolder: value('ORGMATRIX_DATA') ?? '.data',
    neo4j: readNeo4j(value),
    logLevel: readLogLevel(value('LOG_LEVEL') ?? 'info'),
    provider: readProvider(value),
    limits: readLimits(value),
  });
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new Fatal(`PORT must be a whole number from 0 to 65535, not "${text}".`);
  return port;
}

function readLogLevel(text: string): Config['logLevel'] {
  const level = LOG_LEVELS.find((one) => one === text);
  if (level === undefined) throw new Fatal(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}, not "${text}".`);
  return level;
}

function readNeo4j(value: (name: string) => string | null): Config['neo4j'] {
  const uri = value('NEO4J_URI');
  if (uri === null) return null;
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\/\S+$/.test(uri)) {
    throw new Fatal(`NEO4J_URI must begin with neo4j://, neo4j+s://, bolt:// or bolt+s:// and name a server, not "${uri}".`);
  }
  const password = value('NEO4J_PASSWORD');
  if (password === null) throw new Fatal('NEO4J_PASSWORD is missing: NEO4J_URI is set, and there is no default password.');
  return { uri, user: value('NEO4J_USER') ?? 'neo4j', password, database: value('NEO4J_DATABASE') };
}

function readLimits(value: (name: string) => string | null): ReadLimits {
  const numbers = Object.entries(LIMITS).map(([limit, { variable, usual, most }]): [string, number] => {
    const text = value(variable) ?? String(usual);
    const number = Number(text);
    if (!/^\d+$/.test(text) || number < 1 || number > most) {
      throw new Fatal(`${variable} must be a whole number from 1 to ${most}, not "${text}".`);
    }
    return [limit, number];
  });
  // The entries are those of LIMITS, each with its number.
  const limits = Object.fromEntries(numbers) as Record<keyof typeof LIMITS, number>;
  return Object.freeze({ ...limits, trustedProxies: readProxies(value('LIMIT_TRUSTED_PROXIES')) });
}

function readProxies(text: string | null): readonly string[] {
  const proxies = text === null ? [] : text.split(',').map((one) => one.trim());
  for (const proxy of proxies) {
    const [address = '', bits, more] = proxy.split('/');
    const widest = isIP(address) === 6 ? 128 : 32;
    if (
      isIP(address) === 0 ||
      more !== undefined ||
      (bits !== undefined && !(/^\d+$/.test(bits) && Number(bits) >= 1 && Number(bits) <= widest))
    ) {
      throw new Fatal(
        `LIMIT_TRUSTED_PROXIES must list addresses such as 10.0.0.7 or 10.0.0.0/24, separated by commas; "${proxy}" is not one.`,
      );
    }
  }
  return Object.freeze(proxies);
}

function readProvider(value: (name: string) => string | null): Config['provider'] {
  const issuer = value('OIDC_ISSUER');
  const audience = value('OIDC_AUDIENCE');
  const jwksUri = value('OIDC_JWKS_URI');
  if (issuer === null) {
    // Half a configuration must not open the service to everybody.
    const stray = ['OIDC_AUDIENCE', 'OIDC_ROLES_CLAIM', 'OIDC_JWKS_URI'].find((name) => value(name) !== null);
    if (stray !== undefined) throw new Fatal(`OIDC_ISSUER is missing: ${stray} is set, and belongs to it.`);
    return null;
  }
  if (audience === null) throw new Fatal('OIDC_AUDIENCE is missing: OIDC_ISSUER is set, and tokens for other services must not be taken.');
  for (const [name, url] of Object.entries({ OIDC_ISSUER: issuer, OIDC_JWKS_URI: jwksUri })) {
    if (url !== null && !isSafe(url)) throw new Fatal(`${name} must begin with https:// (http:// only on this machine), not be "${url}".`);
  }
  return { issuer, audience, rolesClaim: value('OIDC_ROLES_CLAIM') ?? 'roles', jwksUri };
}

function isSafe(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

/** Throws Fatal for a configuration that would show everything to other machines. For whoever is about to listen. */
export function assertPrivate({ host, provider }: Config): void {
  if (provider !== null || isLoopback(host)) return;
  throw new Fatal(
    `HOST ${host} lets other machines in, and nobody signs in: set OIDC_ISSUER and OIDC_AUDIENCE (docs/access.md), or leave HOST at 127.0.0.1.`,
  );
}

/** True for an address that only this machine can reach. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}
