import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyInstance } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { LimitExceeded } from '../errors.js';
import { BadRequest } from './BadRequest.js';
import type { Limits } from './Limits.js';

const GRAPHQL = 'application/graphql-response+json';

/** Answers what goes wrong before an operation is read in the form of all other errors, and masks what nobody foresaw. */
export function answerErrors(app: FastifyInstance, limits: Limits): void {
  app.setErrorHandler<FastifyError | GraphQLError>((error, request, reply) => {
    const type = request.headers.accept?.includes(GRAPHQL) ? GRAPHQL : 'application/json';
    const told =
      error instanceof GraphQLError
        ? error
        : toldOf(error, request.headers['content-length'] ?? null, request.routeOptions.bodyLimit ?? limits.bodyBytes);
    if (error.cause !== undefined) request.log.error({ err: error.cause }, error.message);
    const status = statusIn(error);
    if (told !== null) return reply.code(status).type(`${type}; charset=utf-8`).send(bodyOf(told));
    const masked = mask();
    request.log.error({ reference: masked.extensions?.['reference'], err: error }, 'unexpected error');
    return reply.code(500).type(`${type}; charset=utf-8`).send(bodyOf(masked));
  });
}

/** What stands in the place of an error that is none of the client's business: a reference number, to be logged with the error itself. */
export function mask(reference: string = randomUUID()): GraphQLFormattedError {
  const message = `Something went wrong that should not have. Quote the reference ${reference} when you report it.`;
  return { message, extensions: { code: 'INTERNAL', reference } };
}

function bodyOf({ message, extensions }: Pick<GraphQLFormattedError, 'message' | 'extensions'>): { errors: GraphQLFormattedError[] } {
  const told = { ...extensions };
  delete told['http'];
  return { errors: [{ message, ...(extensions && { extensions: told }) }] };
}

/** The status that an error brings with it, as Fastify or as `withStatus` writes it down. */
function statusIn(error: FastifyError | GraphQLError): number {
  const { http } = ('extensions' in error ? error.extensions : {}) as { http?: { status?: unknown } };
  const status = http?.status ?? ('statusCode' in error ? error.statusCode : null);
  return typeof status === 'number' ? status : 500;
}

/** The client's own mistake as a sentence; null when it is ours. */
function toldOf({ code, statusCode = 500, message }: FastifyError, length: string | null, bodyBytes: number): GraphQLError | null {
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    const sentence = `A request's body may have ${bodyBytes} bytes; this one has ${Number(length) > bodyBytes ? length : 'more'}.`;
    return new LimitExceeded('bodyBytes', bodyBytes, sentence);
  }
  if (statusCode === 415) return new BadRequest('The body must be JSON: send the header content-type: application/json.', 415);
  if (code === 'FST_ERR_CTP_INVALID_JSON_BODY' || code === 'FST_ERR_CTP_EMPTY_JSON_BODY') return new BadRequest('The body is not JSON.');
  return statusCode >= 400 && statusCode < 500 ? new BadRequest(message, statusCode) : null;
}
