import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LimitExceeded } from '../errors.js';
import { BadRequest } from './BadRequest.js';
import type { Limits } from './Limits.js';

/** Checks what can be known of a request before its operation is read: its rate, its size, its shape. For the routes that are registered after it. */
export async function limitRequests(app: FastifyInstance, limits: Limits): Promise<void> {
  await app.register(rateLimit, {
    max: limits.ratePerMinute,
    timeWindow: 60_000,
    errorResponseBuilder: (_, { after }) => {
      const { ratePerMinute } = limits;
      const sentence = `A client may send ${ratePerMinute} requests a minute; this was one more. Try again in ${after}.`;
      return Object.assign(new LimitExceeded('ratePerMinute', ratePerMinute, sentence), { statusCode: 429 });
    },
  });
  // Any site can make a browser send plain text to us.
  app.removeContentTypeParser('text/plain');
  app.addHook('preHandler', async (request) => {
    checkAddress(request);
    if (Array.isArray(request.body)) checkBatch(request.body, limits);
    for (const operation of operationsOf(request)) checkOperation(operation, limits);
  });
}

function operationsOf({ body, query }: FastifyRequest): readonly unknown[] {
  if (body !== undefined) return Array.isArray(body) ? body : [body];
  const { extensions } = query as { extensions?: unknown };
  return [{ ...(query as object), extensions: typeof extensions === 'string' ? jsonOf(extensions) : null }];
}

// Apollo says what is wrong with text that is no JSON.
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

// Apollo's adapter makes a URL of these and takes for granted that it can.
function checkAddress({ url, protocol, hostname }: FastifyRequest): void {
  if (!URL.canParse(url, `${protocol}://${hostname}/`)) throw new BadRequest('The request needs a Host header that names a host.');
}

function checkBatch(operations: readonly unknown[], { batch }: Limits): void {
  if (batch > 1 && operations.length <= batch) return;
  const sentence =
    batch === 1
      ? 'A request may hold 1 operation, and this one holds an array. Send each operation in a request of its own.'
      : `A request may hold ${batch} operations; this one holds ${operations.length}.`;
  throw Object.assign(new LimitExceeded('batch', batch, sentence), { statusCode: 400 });
}

function checkOperation(operation: unknown, { characters }: Limits): void {
  if (typeof operation !== 'object' || operation === null) return;
  const { query, extensions } = operation as { query?: unknown; extensions?: unknown };
  if (typeof query === 'string' && query.length > characters) {
    const sentence = `A document may have ${characters} characters; this one has ${query.length}.`;
    throw Object.assign(new LimitExceeded('characters', characters, sentence), { statusCode: 400 });
  }
  if (typeof extensions !== 'object' || extensions === null) return;
  const { persistedQuery } = extensions as { persistedQuery?: unknown };
  if (persistedQuery !== undefined && !isPersisted(persistedQuery)) {
    throw new BadRequest('`persistedQuery` must hold `version` 1 and `sha256Hash`, 64 digits from 0 to f.');
  }
}

function isPersisted(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { version, sha256Hash } = value as { version?: unknown; sha256Hash?: unknown };
  return version === 1 && typeof sha256Hash === 'string' && /^[0-9a-f]{64}$/.test(sha256Hash);
}
