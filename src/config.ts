import { Fatal } from './errors.js';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

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
  /** True while nobody signs in. Then only this machine is served, and developers get GraphiQL and introspection. */
  readonly demonstration: boolean;
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
    demonstration: isLoopback(host),
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

/** True for an address that only this machine can reach. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}
