import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import { normalizeIP } from '@fastify/rate-limit';
import files from '@fastify/static';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Provider } from '../access/Provider.js';
import { Fatal } from '../errors.js';
import { KeptGaps } from '../gaps/KeptGaps.js';
import type { Graph } from '../graph/Graph.js';
import { Search } from '../org/search.js';
import type { SetsFound } from '../scenarios/begunSets.js';
import { KeptReplays } from '../scenarios/KeptReplays.js';
import { addMetrics } from './addMetrics.js';
import { buildApi } from './buildApi.js';
import { addCalendars, loggedPath } from './calendars.js';
import { callerOf } from './callerOf.js';
import { addChangeStreams } from './changeStreams.js';
import { contextOf, type Context } from './context.js';
import { answerErrors } from './answerErrors.js';
import { addExports } from './exports.js';
import { addImports } from './imports.js';
import { jitGateway } from './executor.js';
import { formatErrorWith } from './formatError.js';
import { KeptAnswers } from './KeptAnswers.js';
import { together } from './together.js';
import { knownOperation } from './knownOperation.js';
import { limitOperations } from './limitOperations.js';
import { limitRequests } from './limitRequests.js';
import type { Limits } from './Limits.js';
import { parsedDocuments } from './parsedDocuments.js';
import { persistedOf } from './persisted.js';
import { RememberedMappings } from './RememberedMappings.js';
import { questionOf, RevisionAhead } from './RevisionAhead.js';
import { sendKept } from './sendKept.js';
import { wellFormed } from './wellFormed.js';

/** What a server is made of. */
export interface ServerParts {
  readonly graph: Graph;
  readonly log: FastifyBaseLogger;
  /** Nobody signs in: GraphiQL and introspection are on. */
  readonly demonstration: boolean;
  /** Who signs people in outside demonstration mode; without one everybody is a visitor then. */
  readonly provider?: Provider;
  /** The folder of the built page; null to serve the API alone. */
  readonly page: string | null;
  readonly limits: Limits;
  /** Which column of imported tables means what; in memory alone when left out. */
  readonly mappings?: RememberedMappings;
  /** What the start found of earlier sets of changes, for /health/ready. */
  readonly start?: SetsFound;
}

/** Paths of the page: the page itself reads the rest of the URL. */
const VIEWS = ['/', '/explore', '/explore/*', '/gaps', '/gaps/trend', '/supervision', '/coverage', '/restructure', '/restructure/*'];

/** The HTTP service: the API at /graphql, the page, and the health checks. It does not listen yet. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const { graph, log, demonstration, page, limits, start = { last: null, interrupted: [], open: [] } } = parts;
  const app = Fastify({
    loggerInstance: log,
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.requestMs,
    // Of a connection on which nothing moves: an answer is waited for that long at the most.
    connectionTimeout: limits.requestMs + limits.operationMs,
    http: { headersTimeout: limits.requestMs, connectionsCheckingInterval: 1_000 },
    trustProxy: limits.trustedProxies.length === 0 ? false : [...limits.trustedProxies],
    forceCloseConnections: 'idle',
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => crypto.randomUUID(),
  });
  logRequests(app);
  answerErrors(app, limits);
  await app.register(helmet, { contentSecurityPolicy: { directives: CONTENT } });
  await app.register(compress, { global: true, threshold: 1_024 });
  addHealth(app, graph, start);
  await app.register((api) => addApi(api, parts));
  if (page !== null) await addPage(app, page, demonstration);
  return app;
}

/** Listens. Throws Fatal, with what to do, when the address is taken or not ours. */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EADDRINUSE') {
      throw new Fatal(`Port ${port} on ${host} is taken by another program: stop it, or set PORT to another number.`);
    }
    if (code === 'EACCES') throw new Fatal(`Port ${port} may not be used by this user: set PORT to a number above 1023.`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') throw new Fatal(`HOST ${host} is not an address of this machine.`);
    throw error;
  }
}

const CONTENT = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  // The picture and the editor of GraphiQL set styles on their elements.
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
  // The service itself speaks plain HTTP on loopback; whoever puts TLS in front adds this there.
  upgradeInsecureRequests: null,
};

// One line a request, without the query string, which may name people, and without what opens a calendar.
function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      { method: request.method, path: loggedPath(request.url), status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'answered',
    );
  });
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
}

function addHealth(app: FastifyInstance, graph: Graph, { last, interrupted }: SetsFound): void {
  const atStart = { lastSet: last?.id ?? null, interruptedSets: interrupted.length };
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_, reply) => {
    try {
      if (closing) throw new Error('The service is shutting down.');
      return { status: 'ready', engine: graph.engine, revision: await graph.revision({ timeoutMs: 2_000 }), atStart };
    } catch (error) {
      app.log.warn({ err: error }, 'not ready');
      return reply.code(503).send({ status: 'not ready' });
    }
  });
}

async function addApi(app: FastifyInstance, parts: ServerParts): Promise<void> {
  const { graph, log, demonstration, provider = null, page, limits } = parts;
  const schema = buildApi();
  const answers = new KeptAnswers();
  const ahead = new RevisionAhead(together(() => graph.revision()));
  const shared = { graph, search: new Search(graph), gaps: new KeptGaps(graph), replays: new KeptReplays(graph), demonstration };
  const apollo = new ApolloServer<Context>({
    gateway: jitGateway(schema, limits, answers, ahead),
    stringifyResult: (result) => answers.bodyOf(result)?.text ?? `${JSON.stringify(result)}\n`,
    documentStore: parsedDocuments(),
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [knownOperation],
    persistedQueries: { cache: persistedOf(page) },
    allowBatchedHttpRequests: limits.batch > 1,
    introspection: demonstration,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !demonstration,
    formatError: formatErrorWith(log, limits),
    logger: { debug: (m) => log.debug(m), info: (m) => log.info(m), warn: (m) => log.warn(m), error: (m) => log.error(m) },
    // Cache control would wrap every field, and graphql-jit lose its fast path.
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      limitOperations(schema, limits),
      wellFormed,
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginLandingPageDisabled(),
    ],
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  await limitRequests(app, limits);
  const answeredBy = sendKept(app);
  const context = async (request: FastifyRequest, reply: FastifyReply) => {
    const revisionNow = ahead.begin(questionOf(request.body));
    const caller = await callerOf({ demonstration, provider }, request, reply);
    return contextOf(shared, normalizeIP(request.ip, 64), caller, { revisionNow, answeredBy: (body) => answeredBy(request, body) });
  };
  addMetrics(app, context);
  await app.register(fastifyApollo(apollo), { context });
  addExports(app, context);
  addChangeStreams(app, context);
  await addImports(app, context, parts.mappings ?? new RememberedMappings(null));
  addCalendars(app, { graph, demonstration, timeoutMs: limits.operationMs });
}

/** Pages are asked for again each time: their names stay the same. */
const REVISED = { maxAge: 0, immutable: false } as const;

async function addPage(app: FastifyInstance, page: string, demonstration: boolean): Promise<void> {
  if (!existsSync(join(page, 'index.html'))) {
    throw new Fatal(`The page is not built: ${join('dist', 'ui')} is missing. Run npm start, or npm run build.`);
  }
  const hidden: readonly string[] = demonstration ? [] : ['/graphiql.html'];
  // The names of built assets hold their own hashes, so they never change.
  await app.register(files, { root: join(page, 'assets'), prefix: '/assets/', maxAge: '1y', immutable: true });
  await app.register(files, { root: page, index: false, decorateReply: false, allowedPath: (path) => !hidden.includes(path) });
  for (const view of VIEWS) app.get(view, (_, reply) => reply.sendFile('index.html', page, REVISED));
  if (demonstration) app.get('/graphiql', (_, reply) => reply.sendFile('graphiql.html', page, REVISED));
  app.setNotFoundHandler((_, reply) => reply.code(404).type('text/plain').send('There is nothing at this address. The page begins at /.'));
}
