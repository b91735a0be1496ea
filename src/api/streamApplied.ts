import { PassThrough } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Told } from '../errors.js';
import type { Applied } from '../scenarios/applyChanges.js';
import type { Watching } from '../scenarios/Watching.js';
import { mask } from './answerErrors.js';

/** How often something is said where nothing has happened, in milliseconds: a silent connection would be closed on the way. */
const SAID_EVERY_MS = 5_000;

/** How many refusals are told of. */
const MOST_REFUSALS = 200;

/**
 * Answers with lines of JSON: {played, of} while a set is being made, as often as something has moved, then {applied} or {errors}. When the client hangs up before the last line the set
 * is called off, and nothing of it is kept.
 */
export function streamApplied(request: FastifyRequest, reply: FastifyReply, make: (watch: Watching) => Promise<Applied>): FastifyReply {
  const [lines, wanted] = [new PassThrough(), new AbortController()];
  let last = { played: 0, of: 0 };
  const say = (line: object) => lines.write(`${JSON.stringify(line)}\n`);
  const saying = setInterval(() => say(last), SAID_EVERY_MS);
  const ended = () => clearInterval(saying);
  reply.raw.once('close', () => {
    if (!lines.writableEnded) wanted.abort();
  });
  const watch = { signal: wanted.signal, played: (played: number, of: number) => say((last = { played, of })) };
  void make(watch)
    .then((applied) => ({ applied: toLine(applied) }))
    .catch((error: unknown) => ({ errors: [toldOf(request, error, wanted.signal)] }))
    .then((line) => lines.end(`${JSON.stringify(line)}\n`))
    .finally(ended);
  return reply
    .type('application/x-ndjson; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('x-accel-buffering', 'no')
    .send(lines);
}

function toLine({ revision, changeSet, refusals, outcome }: Applied) {
  return {
    revision,
    changeSet: changeSet?.id ?? null,
    size: changeSet?.size ?? null,
    fingerprint: outcome?.fingerprint ?? null,
    opened: outcome?.opened.length ?? null,
    closed: outcome?.closed.length ?? null,
    moved: outcome?.moves.length ?? null,
    refused: refusals.length,
    refusals: refusals.slice(0, MOST_REFUSALS),
  };
}

function toldOf(request: FastifyRequest, error: unknown, { aborted }: AbortSignal) {
  if (aborted) {
    request.log.info('a set of changes was called off; nothing of it was kept');
    return { message: 'It was called off; nothing of it was kept.', extensions: { code: 'REFUSED' } };
  }
  if (error instanceof Told) return { message: error.message, extensions: error.extensions };
  const masked = mask();
  request.log.error({ reference: masked.extensions?.['reference'], err: error }, 'unexpected error');
  return masked;
}
