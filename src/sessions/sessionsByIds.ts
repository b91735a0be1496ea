import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import { byAsked, compare, number, sourceOf, text, type Facts, type Found } from '../org/facts.js';
import type { Session } from '../../schema/Session.js';

/** A session with what stands around it as ids. */
export interface SessionFound extends Session {
  readonly supervisees: readonly string[];
  /** The supervising post; null where an import brought none. */
  readonly supervisor: string | null;
  /** Who recorded it, and who corrected or withdrew it: the id of a person, or other words for who it was; null when not known. */
  readonly recordedBy: string | null;
  readonly endedBy: string | null;
  /** The record whose place it took, and the one that took its own. */
  readonly corrects: string | null;
  readonly correctedBy: string | null;
}

interface SessionRow extends Found {
  readonly session: Facts;
  readonly supervisees: readonly string[];
  readonly supervisors: readonly string[];
  readonly standing: readonly string[];
  readonly corrects: readonly string[];
  readonly correctedBy: readonly string[];
}

// (t:Session)-[:OF]->(p:Post), (t)-[:BY]->(v:Post), (t)-[:CORRECTS]->(e:Session); of a record that has ended too
const SESSIONS = cypher`
UNWIND $ids AS id
MATCH (t:Session {id: id})
RETURN id AS of, properties(t) AS session, [(t)-[o:OF]->(p:Post) | p.id] AS supervisees, [(t)-[b:BY]->(v:Post) | v.id] AS supervisors,
  [(t)-[s:OF]->(q:Post) WHERE s.from < s.to | q.id] AS standing,
  [(t)-[c:CORRECTS]->(e:Session) | e.id] AS corrects, [(t)<-[d:CORRECTS]-(n:Session) | n.id] AS correctedBy`;

/** Sessions by their ids, those that were corrected or withdrawn too, in the order asked; null for an id that none has. */
export async function sessionsByIds(tx: Tx, ids: readonly string[]): Promise<(SessionFound | null)[]> {
  const rows = await tx.run<SessionRow>(SESSIONS, { ids });
  return byAsked(ids, rows, toSession).map(([session]) => session ?? null);
}

function toSession({ session, standing, ...around }: SessionRow): SessionFound {
  const supervisees = sorted(around.supervisees);
  const [correctedBy = null] = sorted(around.correctedBy);
  return {
    id: text(session, 'id') ?? '',
    on: text(session, 'on') ?? '0001-01-01',
    minutes: number(session, 'minutes') ?? 0,
    reflective: typeof session.reflective === 'boolean' ? session.reflective : null,
    group: supervisees.length > 1,
    state: standing.length > 0 ? 'STANDS' : correctedBy === null ? 'WITHDRAWN' : 'CORRECTED',
    recordedAt: text(session, 'recordedAt'),
    endedAt: text(session, 'endedAt'),
    why: text(session, 'endedWhy'),
    source: sourceOf(session),
    supervisees,
    supervisor: sorted(around.supervisors)[0] ?? null,
    recordedBy: text(session, 'recordedBy'),
    endedBy: text(session, 'endedBy'),
    corrects: sorted(around.corrects)[0] ?? null,
    correctedBy,
  };
}

function sorted(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort(compare);
}
