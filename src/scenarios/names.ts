import { cypher, type Cypher } from '../graph/cypher.js';
import type { Tx, Value } from '../graph/Graph.js';
import type { Named, Say } from './Change.js';

/** What is known of something that a change names. */
export interface Known {
  readonly id: string;
  readonly name: string;
  /** Of a post: its first day and the first day on which it is closed; null where there is none. */
  readonly opensOn: string | null;
  readonly closesOn: string | null;
}

const POSTS = cypher`
UNWIND $ids AS id MATCH (n:Post {id: id}) RETURN n.id AS id, coalesce(n.title, n.id) AS name, n.opensOn AS opensOn, n.closesOn AS closesOn`;
const PEOPLE = cypher`UNWIND $ids AS id MATCH (n:Person {id: id}) RETURN n.id AS id, coalesce(n.name, n.id) AS name`;
const PORTFOLIOS = cypher`UNWIND $ids AS id MATCH (n:Portfolio {id: id}) RETURN n.id AS id, coalesce(n.name, n.id) AS name`;
const LOCALITIES = cypher`UNWIND $ids AS id MATCH (n:Locality {id: id}) RETURN n.id AS id, coalesce(n.name, n.id) AS name`;
const TEAMS = cypher`UNWIND $ids AS id MATCH (n:Team {id: id}) RETURN n.id AS id, coalesce(n.name, n.id) AS name`;
const SERVICES = cypher`UNWIND $ids AS id MATCH (n:Service {id: id}) RETURN n.id AS id, coalesce(n.name, n.id) AS name`;
const FORUMS = cypher`UNWIND $ids AS id MATCH (n:Forum {id: id}) RETURN n.id AS id, coalesce(n.name, n.id) AS name`;
const ORGANISATIONS = cypher`UNWIND $ids AS id MATCH (n:Organisation {id: id}) RETURN n.id AS id, coalesce(n.name, n.id) AS name`;

/** How ids begin, by what they name. */
export const PREFIXES: Readonly<Record<Named, string>> = {
  Organisation: 'organisation',
  Post: 'post',
  Person: 'person',
  Portfolio: 'portfolio',
  Locality: 'locality',
  Team: 'team',
  Service: 'service',
  Forum: 'forum',
};

const BY_LABEL: Readonly<Record<Named, Cypher>> = {
  Organisation: ORGANISATIONS,
  Post: POSTS,
  Person: PEOPLE,
  Portfolio: PORTFOLIOS,
  Locality: LOCALITIES,
  Team: TEAMS,
  Service: SERVICES,
  Forum: FORUMS,
};

const BY_PREFIX: ReadonlyMap<string, Named> = new Map(Object.entries(PREFIXES).map(([label, word]) => [word, label as Named]));

/** What an id names, by how it begins; null when it begins like nothing that is named. */
export function labelOf(id: string): Named | null {
  return BY_PREFIX.get(id.slice(0, id.indexOf(':'))) ?? null;
}

/** What ids name, of those that name something. */
export async function known(tx: Tx, ids: Iterable<string>): Promise<Map<string, Known>> {
  const byLabel = new Map<Named, string[]>();
  for (const id of new Set(ids)) {
    const label = labelOf(id);
    if (label !== null) (byLabel.get(label) ?? byLabel.set(label, []).get(label))?.push(id);
  }
  const found = new Map<string, Known>();
  for (const [label, asked] of byLabel) {
    for (const row of await tx.run<Known>(BY_LABEL[label], { ids: asked })) found.set(row.id, { ...NO_DAYS, ...row });
  }
  return found;
}

const NO_DAYS = { opensOn: null, closesOn: null } as const;

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day in words: 1 March 2027. */
export function dayText(day: Value | undefined): string {
  return typeof day === 'string' ? DAY.format(Date.parse(`${day}T00:00:00Z`)) : 'a day that is not known';
}

const MOMENT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' });

/** A moment, given as ISO text, in words and where the service runs: 1 March 2027 at 14:05. */
export function momentText(at: string): string {
  return MOMENT.format(Date.parse(at));
}

/** Sentences that name things as `found` does; what it does not hold goes by its id. */
export function sayer(found: ReadonlyMap<string, { readonly name: string }>): Say {
  return { name: (id) => (id === null ? 'nobody' : (found.get(id)?.name ?? id)), day: dayText };
}
