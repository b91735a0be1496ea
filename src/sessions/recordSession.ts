import { randomUUID } from 'node:crypto';
import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import { checkSession, type SessionDraft } from './checkSession.js';
import { sessionsByIds, type SessionFound } from './sessionsByIds.js';

/** Who writes, and when. */
export interface Writer {
  /** The id of a person, or other words for who it is. */
  readonly by: string;
  /** An ISO 8601 moment in UTC. */
  readonly at: string;
  /** The same as a day where the service runs. */
  readonly today: string;
}

const CREATE_SESSIONS = cypher`
UNWIND $rows AS row
CREATE (t:Session {id: row.id, minutes: row.minutes, reflective: row.reflective, recordedBy: row.recordedBy, recordedAt: row.recordedAt, source: 'RECORDED'})
SET t.on = date(row.on), t.sourceOn = date(row.recordedOn)
RETURN row.id AS done`;

// (t:Session)-[:OF]->(p:Post)
const CREATE_OF = cypher`
UNWIND $rows AS row
MATCH (t:Session {id: row.session}) MATCH (p:Post {id: row.post})
CREATE (t)-[:OF {from: date(row.on), to: date('9999-12-31'), source: 'RECORDED', sourceOn: date(row.recordedOn)}]->(p)
RETURN row.post AS done`;

// (t:Session)-[:BY]->(v:Post)
const CREATE_BY = cypher`
UNWIND $rows AS row
MATCH (t:Session {id: row.session}) MATCH (v:Post {id: row.post})
CREATE (t)-[:BY {from: date(row.on), to: date('9999-12-31'), source: 'RECORDED', sourceOn: date(row.recordedOn)}]->(v)
RETURN row.post AS done`;

/** Records that a session took place. Throws NotFound for an unknown post, Refused with a sentence when it cannot have taken place or is recorded already. */
export async function recordSession(tx: Tx, draft: SessionDraft, writer: Writer): Promise<SessionFound> {
  await checkSession(tx, draft, writer.today, null);
  return createSession(tx, draft, writer);
}

/** Writes a session that has been checked. */
export async function createSession(tx: Tx, draft: SessionDraft, { by, at, today }: Writer): Promise<SessionFound> {
  const { supervisees, supervisor, on, minutes, reflective } = draft;
  const id = `session:${randomUUID()}`;
  const dated = { session: id, on, recordedOn: today };
  await tx.run(CREATE_SESSIONS, { rows: [{ id, on, minutes, reflective, recordedBy: by, recordedAt: at, recordedOn: today }] });
  await tx.run(CREATE_OF, { rows: supervisees.map((post) => ({ ...dated, post })) });
  await tx.run(CREATE_BY, { rows: [{ ...dated, post: supervisor }] });
  return written(tx, id);
}

/** A session as this transaction has left it. */
export async function written(tx: Tx, id: string): Promise<SessionFound> {
  const [session] = await sessionsByIds(tx, [id]);
  if (session === undefined || session === null) throw new Error(`The session ${id} was written and is not there.`);
  return session;
}
