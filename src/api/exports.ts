import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { assertMay } from '../access/assertMay.js';
import { archiveText } from '../archive/archiveText.js';
import { archiveOf } from '../archive/readArchive.js';
import { BadInput, NotFound } from '../errors.js';
import { exportName } from '../exchange/exportName.js';
import { publicationName } from '../exchange/publicationName.js';
import { publicationOf } from '../exchange/publicationOf.js';
import { PUBLICATIONS } from '../exchange/publications/index.js';
import { gapsCsv } from '../gaps/gapsCsv.js';
import { localities, portfolios } from '../org/places.js';
import { publish } from '../org/publish.js';
import type { Context } from './context.js';
import { gapsQuery } from './gapsQuery.js';
import { publicationAsked } from './publicationAsked.js';
import { told } from './told.js';

type Query = Readonly<Record<string, unknown>>;

interface Exported {
  readonly name: string;
  readonly mediaType: string;
  readonly body: string | Buffer | Readable;
}

/**
 * Files to take away, for those who may see the same over GraphQL.
 * GET /exports/gaps.csv takes `on`, `rule` (several times, or several with commas) and the other fields of GapFilter.
 * GET /exports/json is the whole graph, for administrators, and takes nothing.
 * GET /exports/FORMAT takes `root`, `on`, `scenario`, `profile` (internal or publication), `lens` and `colour`, each once; POST takes the same as JSON, and `posts`, the ids of the
 * only posts that are told.
 */
export function addExports(app: FastifyInstance, contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>): void {
  const serve = (method: 'GET' | 'POST', url: string, file: (context: Context, query: Query, format: string) => Promise<Exported>) => {
    const handler = async (request: FastifyRequest, reply: FastifyReply) => {
      const context = await contextOf(request, reply);
      const format = (request.params as { format?: string }).format ?? '';
      const query = (method === 'GET' ? request.query : request.body) as Query | null;
      const { name, mediaType, body } = await told(() => file(context, query ?? {}, format));
      return reply
        .type(mediaType)
        .header('content-disposition', `attachment; filename="${name}"`)
        .header('cache-control', 'no-store')
        .send(body);
    };
    app.route({ method, url, handler });
  };
  serve('GET', '/exports/gaps.csv', gapsFile);
  serve('GET', '/exports/json', archiveFile);
  serve('GET', '/exports/:format', publicationFile);
  serve('POST', '/exports/:format', publicationFile);
}

async function gapsFile({ asker, graph, gapsOn, today }: Context, query: Query): Promise<Exported> {
  assertMay(asker, 'GAPS', 'GET /exports/gaps.csv');
  const { on, filter } = gapsQuery(query, today);
  const report = await gapsOn(on);
  const places = await graph.read(async (tx) => [...(await localities(tx, on)), ...(await portfolios(tx, on))]);
  const names = new Map(places.map(({ id, name }) => [id, name]));
  const body = gapsCsv(report.filtered(filter), report, names);
  const { rules, locality, portfolio } = filter;
  const rule = rules?.length === 1 ? (rules[0] ?? '') : '';
  const of = [rule.replace(/[A-Z]/g, ' $&'), names.get(locality ?? '') ?? '', names.get(portfolio ?? '') ?? ''];
  return { name: exportName('gaps', of, on, 'csv'), mediaType: 'text/csv; charset=utf-8', body };
}

// It takes a while to read, and a slow client must not keep the transaction: the graph is read whole before the first byte leaves.
async function archiveFile({ asker, graph }: Context, query: Query): Promise<Exported> {
  assertMay(asker, 'ADMIN', 'GET /exports/json');
  const [more] = Object.keys(query);
  if (more !== undefined) throw new BadInput(more, `${more} is not asked for: it is the whole graph.`);
  const archive = await archiveOf(graph);
  return {
    name: `orgmatrix-${archive.revision}.json`,
    mediaType: 'application/json; charset=utf-8',
    body: Readable.from(archiveText(archive)),
  };
}

async function publicationFile(context: Context, query: Query, format: string): Promise<Exported> {
  assertMay(context.asker, 'SIGNED_IN', 'GET /exports/FORMAT');
  const publication = publicationOf(format);
  if (publication === null) {
    throw new NotFound('format', `There is no format ${format}; there are ${PUBLICATIONS.map(({ id }) => id).join(', ')}.`);
  }
  const { scenario, lens, colour, ...asked } = publicationAsked(query, context.today);
  const { on } = asked;
  const { graph } = scenario === null ? context : await context.suppositions.contextOf(context, 'export', scenario, on);
  const published = await graph.read((tx) => publish(tx, asked));
  const telling = { ...published, lens, colour };
  const written = await publication.write(telling);
  const body = typeof written === 'string' ? written : Buffer.from(written);
  return { name: publicationName(publication, telling, scenario !== null), mediaType: publication.mediaType, body };
}
