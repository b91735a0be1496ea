import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { assertMay } from '../access/assertMay.js';
import type { RuleWord } from '../access/rules.js';
import { BadInput } from '../errors.js';
import { isDay } from '../graph/parameters.js';
import { applyChanges } from '../scenarios/applyChanges.js';
import { applyScenario } from '../scenarios/applyScenario.js';
import { readChanges } from '../scenarios/readChanges.js';
import { idArgument } from './arguments.js';
import { actorOf, authorOf } from './authorOf.js';
import type { Context } from './context.js';
import { streamApplied } from './streamApplied.js';
import { told } from './told.js';

/** How many bytes a set of changes may have, and how many changes: more than GraphQL takes, and less than memory. */
const MOST_BYTES = 64_000_000;
const MOST_CHANGES = 200_000;

type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;

/**
 * Large sets of changes, made while the client hears how far they are, and called off by hanging up. For those who may do the same over GraphQL.
 * POST /changes takes {changes, on, reason, expecting, compare}; POST /scenarios/ID/apply takes {version, outcome}.
 */
export function addChangeStreams(app: FastifyInstance, contextOf: ContextOf): void {
  const contexts = new WeakMap<FastifyRequest, Context>();
  // Whoever may not do it need not send it all first.
  const only = (word: RuleWord, what: string) => async (request: FastifyRequest, reply: FastifyReply) => {
    const context = await contextOf(request, reply);
    await told(() => assertMay(context.asker, word, what));
    contexts.set(request, context);
  };
  const contextIn = (request: FastifyRequest): Context => {
    const context = contexts.get(request);
    if (context === undefined) throw new Error('The request was not checked.');
    return context;
  };
  // Packed, the lines would be held back until there are many.
  const large = { bodyLimit: MOST_BYTES, compress: false as const };

  app.post('/changes', { ...large, onRequest: only('CORRECTIONS', 'POST /changes') }, async (request, reply) => {
    const context = contextIn(request);
    const asked = await told(() => readSet(context, request.body));
    return streamApplied(request, reply, (watch) => applyChanges(context.graph, { ...asked, watch }));
  });

  app.post('/scenarios/:id/apply', { ...large, onRequest: only('LEADERSHIP', 'POST /scenarios/ID/apply') }, async (request, reply) => {
    const context = contextIn(request);
    const approving = await told(() => readApproving(request));
    const actor = await actorOf(context);
    return streamApplied(request, reply, (watch) => applyScenario(context.graph, approving, actor, watch));
  });
}

async function readSet(context: Context, body: unknown) {
  const { changes: given, on = null, reason = '', expecting = null, compare = true } = mapOf(body);
  if (on !== null && !isDay(on)) throw new BadInput('on', 'on must be a day such as 2026-11-22.');
  if (expecting !== null && typeof expecting !== 'string') throw new BadInput('expecting', 'expecting must be a fingerprint.');
  if (typeof compare !== 'boolean') throw new BadInput('compare', 'compare must be true or false.');
  const changes = readChanges(given);
  if (changes.length === 0 || changes.length > MOST_CHANGES) {
    throw new BadInput('changes', `changes must hold 1 to ${MOST_CHANGES} changes, not ${changes.length}.`);
  }
  return { changes, on: on ?? context.today, author: await authorOf(context, String(reason)), expecting, compare };
}

function readApproving({ params, body }: FastifyRequest) {
  const { version, outcome } = mapOf(body);
  if (typeof version !== 'number' || !Number.isSafeInteger(version)) throw new BadInput('version', 'version must be a whole number.');
  if (typeof outcome !== 'string') throw new BadInput('outcome', 'outcome must be the fingerprint of the outcome that was approved.');
  return { id: idArgument('id', (params as { id: string }).id), version, outcome };
}

function mapOf(body: unknown): Readonly<Record<string, unknown>> {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Readonly<Record<string, unknown>>;
  throw new BadInput('body', 'The body must be a JSON object.');
}
