import { join } from 'node:path';
import { pino, type Logger } from 'pino';
import { isEmpty, seed } from '../seed/run.js';
import { dayOf } from './api/context.js';
import { buildServer, listen } from './api/server.js';
import type { Config } from './config.js';
import { openGraph, PROJECT } from './openGraph.js';

/** A running service. */
export interface Service {
  readonly address: string;
  /** Finishes what runs, then closes the port and the engine. */
  stop(): Promise<void>;
}

/** Opens the database, seeds an empty embedded one, and listens. Throws Fatal with what to do. */
export async function serve(config: Config): Promise<Service> {
  const log = pino({ level: config.logLevel });
  const graph = await openGraph(config);
  try {
    if (config.neo4j === null && (await isEmpty(graph))) {
      const { value } = await seed(graph, dayOf(new Date()));
      log.info(value, 'seeded the reference organisation into the empty database');
    }
    const app = await buildServer({ graph, log, demonstration: config.demonstration, page: join(PROJECT, 'dist', 'ui') });
    const address = await listen(app, config.host, config.port);
    announce(log, config, address);
    return { address, stop: async () => (await app.close(), await graph.close()) };
  } catch (error) {
    await graph.close();
    throw error;
  }
}

function announce(log: Logger, { demonstration, neo4j, dataFolder }: Config, address: string): void {
  log.info({ engine: neo4j === null ? `embedded, in ${dataFolder}` : 'neo4j' }, `Orgmatrix is at ${address}`);
  if (demonstration) log.info('Demonstration: nobody signs in, and only this machine is served. GraphiQL is at /graphiql.');
  else {
    log.warn(
      'Nobody signs in, and other machines can reach this address: whoever reaches it can read everything. Put it behind something that asks who they are.',
    );
  }
}
