import type { Tx } from '../graph/Graph.js';
import { sessionsByIds, type SessionFound } from './sessionsByIds.js';

/** Every record of the session that one id is a record of, the newest first: what it says now, and what it said before each correction. Empty for an unknown id. */
export async function sessionHistory(tx: Tx, id: string): Promise<SessionFound[]> {
  const [asked] = await sessionsByIds(tx, [id]);
  if (asked === undefined || asked === null) return [];
  const newer = await follow(tx, asked, ({ correctedBy }) => correctedBy);
  const older = await follow(tx, asked, ({ corrects }) => corrects);
  return [...newer.reverse(), asked, ...older];
}

async function follow(tx: Tx, from: SessionFound, next: (one: SessionFound) => string | null): Promise<SessionFound[]> {
  const found = new Map<string, SessionFound>();
  // An import could bring a circle of corrections.
  for (let id = next(from); id !== null && id !== from.id && !found.has(id);) {
    const [one] = await sessionsByIds(tx, [id]);
    if (one === undefined || one === null) break;
    found.set(id, one);
    id = next(one);
  }
  return [...found.values()];
}
