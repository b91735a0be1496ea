import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { assertMay } from '../access/assertMay.js';
import { gapsCsv } from '../gaps/gapsCsv.js';
import { localities, portfolios } from '../org/places.js';
import type { Context } from './context.js';
import { gapsQuery } from './gapsQuery.js';
import { told } from './told.js';

/**
 * Files to take away, for those who may see the same over GraphQL.
 * GET /exports/gaps.csv takes `on`, `rule` (several times, or several with commas) and the other fields of GapFilter.
 */
export function addExports(app: FastifyInstance, contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>): void {
  app.get('/exports/gaps.csv', async (request, reply) => {
    const context = await contextOf(request, reply);
    const { on, text } = await told(() => gapsFile(context, request.query as Record<string, unknown>));
    const name = `attachment; filename="gaps-${on}.csv"`;
    return reply.type('text/csv; charset=utf-8').header('content-disposition', name).header('cache-control', 'no-store').send(text);
  });
}

async function gapsFile(
  { asker, graph, gapsOn, today }: Context,
  query: Readonly<Record<string, unknown>>,
): Promise<{ on: string; text: string }> {
  assertMay(asker, 'GAPS', 'GET /exports/gaps.csv');
  const { on, filter } = gapsQuery(query, today);
  const report = await gapsOn(on);
  const places = await graph.read(async (tx) => [...(await localities(tx, on)), ...(await portfolios(tx, on))]);
  return { on, text: gapsCsv(report.filtered(filter), report, new Map(places.map(({ id, name }) => [id, name]))) };
}
