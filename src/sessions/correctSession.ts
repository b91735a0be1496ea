import { NotFound, Refused } from '../errors.js';
import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import { dayText } from './addDays.js';
import { checkSession, type SessionDraft } from './checkSession.js';
import { createSession, written, type Writer } from './recordSession.js';
import { sessionsByIds, type SessionFound } from './sessionsByIds.js';

// (t:Session)-[:OF]->(:Post): an edge that ends on the day it begins never held.
const END_OF = cypher`
UNWIND $rows AS row
MATCH (t:Session {id: row.id})-[e:OF]->(:Post) WHERE e.from < e.to
SET e.to = e.from
RETURN DISTINCT row.id AS done`;

// (t:Session)-[:BY]->(:Post)
const END_BY = cypher`
UNWIND $rows AS row
MATCH (t:Session {id: row.id})-[e:BY]->(:Post) WHERE e.from < e.to
SET e.to = e.from
RETURN DISTINCT row.id AS done`;

const NOTE_END = cypher`
UNWIND $rows AS row
MATCH (t:Session {id: row.id})
SET t.endedBy = row.by, t.endedAt = row.at, t.endedWhy = row.why
RETURN row.id AS done`;

// (n:Session)-[:CORRECTS]->(t:Session)
const CREATE_CORRECTS = cypher`
UNWIND $rows AS row
MATCH (n:Session {id: row.id}) MATCH (t:Session {id: row.corrects})
CREATE (n)-[:CORRECTS {from: date(row.on), to: date('9999-12-31'), source: 'RECORDED', sourceOn: date(row.on)}]->(t)
RETURN row.id AS done`;

/** Takes back a session that was recorded by mistake; the record stays, and counts no longer. Throws NotFound; Refused when it has ended already. */
export async function withdrawSession(tx: Tx, id: string, why: string, writer: Writer): Promise<SessionFound> {
  await standing(tx, id);
  await end(tx, id, why, writer);
  return written(tx, id);
}

/**
 * Puts another record in the place of one that was not right; the old one stays in its history. Answers the new one.
 * Throws NotFound; Refused when it has ended already, when nothing differs, and for all that a new session is refused for.
 */
export async function correctSession(tx: Tx, id: string, draft: SessionDraft, why: string, writer: Writer): Promise<SessionFound> {
  const old = await standing(tx, id);
  if (isSame(old, draft)) throw new Refused('The correction says the same as the record: nothing is changed.');
  await checkSession(tx, draft, writer.today, id);
  await end(tx, id, why, writer);
  const { id: corrected } = await createSession(tx, draft, writer);
  await tx.run(CREATE_CORRECTS, { rows: [{ id: corrected, corrects: id, on: writer.today }] });
  return written(tx, corrected);
}

async function standing(tx: Tx, id: string): Promise<SessionFound> {
  const [session] = await sessionsByIds(tx, [id]);
  if (session === undefined || session === null) throw new NotFound('id', `There is no session ${id}.`);
  if (session.state === 'STANDS') return session;
  const when = session.endedAt === null ? '' : ` on ${dayText(session.endedAt.slice(0, 10))}`;
  if (session.state === 'WITHDRAWN') throw new Refused(`This session was withdrawn${when}: record it anew if it took place.`);
  throw new Refused(`This session was corrected${when}: look at its history, and correct the newest record.`);
}

async function end(tx: Tx, id: string, why: string, { by, at }: Writer): Promise<void> {
  await tx.run(END_OF, { rows: [{ id }] });
  await tx.run(END_BY, { rows: [{ id }] });
  await tx.run(NOTE_END, { rows: [{ id, by, at, why }] });
}

function isSame(old: SessionFound, draft: SessionDraft): boolean {
  const of = ({ supervisees, supervisor, on, minutes, reflective }: SessionDraft | SessionFound) =>
    JSON.stringify([[...supervisees].sort(), supervisor, on, minutes, reflective]);
  return of(old) === of(draft);
}
