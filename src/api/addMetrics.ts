import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { assertMay } from '../access/assertMay.js';
import type { Context } from './context.js';
import { Measurements } from './Measurements.js';
import { told } from './told.js';

/** Serves GET /metrics, for administrators: what every route registered with `app` and after this has answered. */
export function addMetrics(app: FastifyInstance, contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>): void {
  const measurements = new Measurements();
  app.addHook('onResponse', async (_, { statusCode, elapsedTime }) => measurements.add(statusCode, elapsedTime));
  app.get('/metrics', async (request, reply) => {
    const { asker, graph } = await contextOf(request, reply);
    const text = await told(async () => {
      assertMay(asker, 'ADMIN', 'GET /metrics');
      return measurements.text(await graph.revision(), graph.engine);
    });
    return reply.type('text/plain; version=0.0.4; charset=utf-8').header('cache-control', 'no-store').send(text);
  });
}
