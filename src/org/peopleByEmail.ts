import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import { byAsked, type Found } from './facts.js';

// (x:Person)
const PEOPLE_BY_EMAIL = cypher`
UNWIND $emails AS email
MATCH (x:Person) WHERE toLower(x.email) = email
RETURN email AS of, x.id AS id`;

/** The id of the person with each e-mail address (given in small letters); null when nobody has it, or when several share it: then it tells nobody apart. */
export async function peopleByEmail(tx: Tx, emails: readonly string[]): Promise<(string | null)[]> {
  const rows = await tx.run<Found & { id: string }>(PEOPLE_BY_EMAIL, { emails });
  return byAsked(emails, rows, ({ id }) => id).map(([id, ...more]) => (more.length > 0 ? null : (id ?? null)));
}
