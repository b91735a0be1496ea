import type { Writer } from '../sessions/recordSession.js';
import { idOf } from './authorOf.js';
import type { Context } from './context.js';

/** Who writes in this request: their person where the graph knows it, else the persona, else the name that they are signed in with. */
export async function writerOf({ asker, today }: Pick<Context, 'asker' | 'today'>): Promise<Writer> {
  const by = (await idOf(asker)) ?? asker.name ?? 'somebody unnamed';
  return { by, at: new Date().toISOString(), today };
}
