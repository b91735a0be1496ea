import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ENCODINGS, type Encoding, type Kept } from './Kept.js';

/** Sends kept bodies as they were packed before. Answers how to say that a request is answered with one. For the routes that are registered after it. */
export function sendKept(app: FastifyInstance): (request: FastifyRequest, body: Kept) => void {
  const answers = new WeakMap<FastifyRequest, Kept>();
  // Runs before @fastify/compress, which leaves alone what is packed.
  app.addHook('onSend', async (request, reply, payload) => {
    const kept = answers.get(request);
    const encoding = encodingOf(request);
    // In an array of answers a kept one is a part of the payload.
    if (kept === undefined || encoding === null || payload !== kept.text) return payload;
    const packed = await kept.packed(encoding);
    reply.header('content-encoding', encoding).header('vary', 'accept-encoding');
    return packed;
  });
  return (request, body) => void answers.set(request, body);
}

/** The best way that the client takes; null when it takes none or asks that nothing be packed. */
function encodingOf({ headers }: FastifyRequest): Encoding | null {
  if (headers['x-no-compression'] !== undefined) return null;
  const taken = (headers['accept-encoding'] ?? '')
    .toString()
    .toLowerCase()
    .split(',')
    .map((one) => one.split(';').map((part) => part.trim()))
    .filter(([, quality = 'q=1']) => !/^q=0(\.0*)?$/.test(quality))
    .map(([name]) => name);
  return ENCODINGS.find((one) => taken.includes(one)) ?? null;
}
