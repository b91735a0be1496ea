import { join } from 'node:path';
import { pino, type Logger } from 'pino';
import { isEmpty } from './archive/empty.js';
import { seed } from '../seed/run.js';
import { Provider } from './access/Provider.js';
import { dayOf } from './dayOf.js';
import { RememberedMappings } from './api/RememberedMappings.js';
import { buildServer, listen } from './api/server.js';
import { assertPrivate, type Config } from './config.js';
import { openGraph, PROJECT } from './openGraph.js';
import { setsAtStart, type BegunSet, type SetsFound } from './scenarios/begunSets.js';

/** A running service. */
export interface Service {
  readonly address: string;
  /** Finishes what runs, then closes the port and the engine. */
  stop(): Promise<void>;
}

/** Opens the database, seeds an empty embedded one, and listens. Throws Fatal with what to do. */
export async function serve(config: Config): Promise<Service> {
  assertPrivate(config);
  const log = pino({ level: config.logLevel });
  const graph = await openGraph(config);
  try {
    if (config.neo4j === null && (await isEmpty(graph))) {
      const { value } = await seed(graph, dayOf(new Date()));
      log.info(value, 'seeded the reference organisation into the empty database');
    }
    const start = await setsAtStart(graph, graph.engine === 'embedded');
    tellSets(log, start);
    // Copies of the service share a Neo4j and no folder.
    const mappings = new RememberedMappings(config.neo4j === null ? config.dataFolder : null);
    const page = join(PROJECT, 'dist', 'ui');
    const app = await buildServer({ graph, start, log, page, mappings, limits: config.limits, ...doorOf(config, log) });
    const address = await listen(app, config.host, config.port);
    announce(log, config, address);
    return { address, stop: async () => (await app.close(), await graph.close()) };
  } catch (error) {
    await graph.close();
    throw error;
  }
}

/** Says what became of what was being made when the service last ended. */
function tellSets(log: Logger, { last, interrupted, open }: SetsFound): void {
  const what = ({ size, reason, at }: BegunSet) => `A set of ${size} changes (“${reason}”), begun at ${at},`;
  for (const one of interrupted) log.warn({ by: one.by ?? one.byName }, `${what(one)} was interrupted: nothing of it has been kept.`);
  for (const one of open) {
    log.warn({ by: one.by ?? one.byName }, `${what(one)} is being made by another copy of the service, or was interrupted.`);
  }
  if (last !== null) log.info(`The last set of changes that was kept is ${last.id}, with ${last.size} changes: “${last.reason}”.`);
}

function doorOf({ provider }: Config, log: Logger) {
  if (provider === null) return { demonstration: true };
  return { demonstration: false, provider: new Provider(provider, (err) => log.warn({ err }, 'the sign-in provider cannot be asked')) };
}

function announce(log: Logger, { provider, neo4j, dataFolder }: Config, address: string): void {
  log.info({ engine: neo4j === null ? `embedded, in ${dataFolder}` : 'neo4j' }, `Orgmatrix is at ${address}`);
  if (provider === null) log.info('Demonstration: nobody signs in, and only this machine is served. GraphiQL is at /graphiql.');
  else log.info({ issuer: provider.issuer, audience: provider.audience }, 'people are signed in by their tokens');
}
