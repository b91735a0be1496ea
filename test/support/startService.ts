import { Writable } from 'node:stream';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import type { Provider } from '../../src/access/Provider.js';
import type { Limits } from '../../src/api/Limits.js';
import { buildServer, listen } from '../../src/api/server.js';
import { readConfig } from '../../src/config.js';
import type { Graph } from '../../src/graph/Graph.js';

/** A service that listens on a free port of this machine, and what it has logged. */
export interface TestService {
  /** http://127.0.0.1:PORT */
  readonly address: string;
  /** The log so far, one JSON object a line. */
  readonly log: readonly Readonly<Record<string, unknown>>[];
  stop(): Promise<void>;
}

/** How a test's service differs from the usual one. */
export interface TestParts {
  readonly demonstration?: boolean;
  /** Who signs people in outside demonstration mode. */
  readonly provider?: Provider;
  readonly page?: string | null;
  /** The limits that are not the usual ones. */
  readonly limits?: Partial<Limits>;
}

/** A whole file of tests asks from one address, sooner than people do, and on a machine that may be busy with other things. */
const UNHURRIED = { ratePerMinute: 1_000_000, concurrent: 1_000, operationMs: 60_000 };

/** Serves the API over a graph, as `serve` does; without a page unless one is named. The graph stays open when it stops. */
export async function startService(
  graph: Graph,
  { demonstration = true, provider, page = null, limits = {} }: TestParts = {},
): Promise<TestService> {
  const log: Record<string, unknown>[] = [];
  const lines = new Writable({
    write(line: Buffer, _, done) {
      log.push(JSON.parse(line.toString()) as Record<string, unknown>);
      done();
    },
  });
  const app = await buildServer({
    graph,
    log: pino({ level: 'info' }, lines),
    demonstration,
    ...(provider && { provider }),
    page,
    limits: { ...readConfig({}).limits, ...UNHURRIED, ...limits },
  });
  await listen(app, '127.0.0.1', 0);
  // A test that forgets to stop it must not keep the whole run from ending.
  app.server.unref();
  const { port } = app.server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, log, stop: () => app.close() };
}
