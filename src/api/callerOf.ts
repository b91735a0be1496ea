import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Caller, NOBODY } from '../access/Caller.js';
import { isOwnHost } from '../access/isOwnHost.js';
import { PERSONA_HEADER, personaCaller } from '../access/personas.js';
import type { Provider } from '../access/Provider.js';
import { Busy, Forbidden, NotFound, RuleFailed, Told, Unauthenticated } from '../errors.js';
import { withStatus } from './withStatus.js';

/** Who lets people in: nobody needs to be let in to a demonstration; a provider knows tokens; without either everybody is a visitor. */
export interface Door {
  readonly demonstration: boolean;
  readonly provider: Provider | null;
}

/** Who sends a request. Throws what clients may see, with its status over HTTP. */
export async function callerOf({ demonstration, provider }: Door, request: FastifyRequest, reply: FastifyReply): Promise<Caller> {
  try {
    if (demonstration) return demonstrationCaller(request);
    return provider === null ? NOBODY : await provider.callerOf(request.headers.authorization ?? null);
  } catch (error) {
    if (!(error instanceof Told)) throw error;
    if (error instanceof Unauthenticated) reply.header('www-authenticate', 'Bearer error="invalid_token"');
    throw withStatus(statusOf(error), error);
  }
}

function demonstrationCaller({ headers }: FastifyRequest): Caller {
  if (!isOwnHost(headers.host ?? '')) {
    throw new Forbidden('A demonstration answers only to the names of this machine: ask localhost or 127.0.0.1.');
  }
  return personaCaller(headers[PERSONA_HEADER]?.toString() ?? null);
}

/** The HTTP status of what a client is told outside GraphQL. */
export function statusOf(told: Told): number {
  if (told instanceof Unauthenticated) return 401;
  if (told instanceof Forbidden) return 403;
  if (told instanceof NotFound) return 404;
  if (told instanceof RuleFailed) return 500;
  return told instanceof Busy ? 503 : 400;
}
