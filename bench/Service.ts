import { Agent, request } from 'node:http';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { buildServer, listen } from '../src/api/server.js';
import { readConfig } from '../src/config.js';
import type { Graph } from '../src/graph/Graph.js';
import { PROJECT } from '../src/openGraph.js';

/** A question to the API. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Our whole service over a graph, on a port of its own, and a client that keeps its connections. */
export class Service {
  readonly #agent = new Agent({ keepAlive: true });

  private constructor(
    private readonly app: FastifyInstance,
    /** http://127.0.0.1:PORT */
    readonly address: string,
  ) {}

  static async over(graph: Graph, page: string | null = null): Promise<Service> {
    // As in production every request is logged; only the terminal is spared.
    const log = pino({ level: 'info' }, { write: () => undefined });
    // Nobody is refused or slowed down on purpose while the clock runs.
    const limits = { ...readConfig({}).limits, ratePerMinute: 1_000_000_000, concurrent: 1_000_000, operationMs: 600_000 };
    const app = await buildServer({ graph, log, demonstration: true, page: page === null ? null : join(PROJECT, page), limits });
    return new Service(app, await listen(app, '127.0.0.1', 0));
  }

  /** Posts a question and answers the whole body, unread. `encoding` is what the client says it can unpack. Throws for anything but data. */
  ask(question: Question, encoding = 'identity'): Promise<Buffer> {
    const body = JSON.stringify(question);
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'accept-encoding': encoding };
    return new Promise((resolve, reject) => {
      const sent = request(`${this.address}/graphql`, { method: 'POST', agent: this.#agent, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.once('error', reject);
        answer.once('end', () => {
          const whole = Buffer.concat(chunks);
          const refused = answer.statusCode !== 200 || whole.subarray(0, 9).toString() === '{"errors"';
          if (refused) reject(new Error(`The service answered ${answer.statusCode}: ${whole.subarray(0, 1_000).toString()}`));
          else resolve(whole);
        });
      });
      sent.once('error', reject);
      sent.end(body);
    });
  }

  async close(): Promise<void> {
    this.#agent.destroy();
    await this.app.close();
  }
}
