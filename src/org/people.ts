import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import type { Person } from '../../schema/Person.js';
import { byAsked, sourceOf, text, type Dated, type Facts, type Found } from './facts.js';

// (x:Person)
const PEOPLE = cypher`
UNWIND $ids AS id
MATCH (x:Person {id: id})
RETURN id AS of, properties(x) AS person`;

/** People by their ids, in the order asked; null for an id that nobody has. The date is the one on which their posts will be asked for. */
export async function peopleByIds(tx: Tx, ids: readonly string[], on: string): Promise<(Dated<Person> | null)[]> {
  const rows = await tx.run<Found & { person: Facts }>(PEOPLE, { ids });
  return byAsked(ids, rows, ({ person }) => toPerson(person, on)).map(([person]) => person ?? null);
}

/** A person from the node. */
export function toPerson(person: Facts, on: string): Dated<Person> {
  const id = text(person, 'id') ?? '';
  return {
    on,
    id,
    name: text(person, 'name') ?? id,
    email: text(person, 'email'),
    phone: text(person, 'phone'),
    registeredWith: text(person, 'registeredWith'),
    registrationExpiresOn: text(person, 'registrationExpiresOn'),
    newlyQualifiedOn: text(person, 'newlyQualifiedOn'),
    source: sourceOf(person),
  };
}
