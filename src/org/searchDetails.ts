import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import type { EntityKind } from '../../schema/enums.js';
import { compare } from './facts.js';

interface Detail {
  readonly detail: string | null;
  readonly post: string | null;
}

interface DetailRow {
  readonly of: string;
  readonly post: string;
  readonly word: string;
}

// (x:Person)-[:HOLDS]->(p:Post)
const POSTS_OF_PEOPLE = cypher`UNWIND $ids AS id MATCH (x:Person {id: id})-[h:HOLDS]->(p:Post) WHERE h.from <= date($on) < h.to RETURN id AS of, p.id AS post, coalesce(p.title, p.id) AS word`;

// (p:Post)<-[:HOLDS]-(x:Person)
const HOLDERS_OF_POSTS = cypher`UNWIND $ids AS id MATCH (p:Post {id: id})<-[h:HOLDS]-(x:Person) WHERE h.from <= date($on) < h.to RETURN id AS of, id AS post, coalesce(x.name, x.id) AS word`;

// (s:Service)<-[:RESPONSIBLE_FOR or LEADS]-(p:Post)
const POSTS_OF_SERVICES = cypher`UNWIND $ids AS id MATCH (s:Service {id: id})<-[r:RESPONSIBLE_FOR|LEADS]-(p:Post) WHERE r.from <= date($on) < r.to RETURN id AS of, p.id AS post, coalesce(p.title, p.id) AS word`;

// (l:Locality)<-[:LEADS]-(p:Post)
const LEADERS = cypher`
UNWIND $ids AS id MATCH (w:Locality {id: id})<-[r:LEADS]-(p:Post) WHERE r.from <= date($on) < r.to RETURN id AS of, p.id AS post, coalesce(p.title, p.id) AS word
UNION ALL
UNWIND $ids AS id MATCH (w:Portfolio {id: id})<-[r:LEADS]-(p:Post) WHERE r.from <= date($on) < r.to RETURN id AS of, p.id AS post, coalesce(p.title, p.id) AS word
UNION ALL
UNWIND $ids AS id MATCH (w:Team {id: id})<-[r:LEADS]-(p:Post) WHERE r.from <= date($on) < r.to RETURN id AS of, p.id AS post, coalesce(p.title, p.id) AS word`;

// (f:Forum)<-[:CHAIRS]-(p:Post)
const CHAIRS = cypher`UNWIND $ids AS id MATCH (f:Forum {id: id})<-[r:CHAIRS]-(p:Post) WHERE r.from <= date($on) < r.to RETURN id AS of, p.id AS post, coalesce(p.title, p.id) AS word`;

/** What each hit is told apart by, and the post to show for it, in the order of the hits. */
export async function detailsOf(tx: Tx, hits: readonly { kind: EntityKind; id: string }[], on: string): Promise<Detail[]> {
  const ids = (...kinds: EntityKind[]) => hits.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  const asked = [
    [POSTS_OF_PEOPLE, ids('PERSON')],
    [HOLDERS_OF_POSTS, ids('POST')],
    [POSTS_OF_SERVICES, ids('SERVICE')],
    [LEADERS, ids('LOCALITY', 'PORTFOLIO', 'TEAM')],
    [CHAIRS, ids('FORUM')],
  ] as const;
  const answers = asked.map(([query, some]) => (some.length === 0 ? [] : tx.run<DetailRow>(query, { ids: some, on })));
  const rows = (await Promise.all(answers)).flat();
  return hits.map(({ kind, id }) => {
    const found = rows.filter(({ of }) => of === id).sort((a, b) => compare(a.word, b.word) || compare(a.post, b.post));
    const words = [...new Set(found.map(({ word }) => word))].slice(0, 2).join(', ');
    if (kind === 'POST') return { detail: words === '' ? 'vacant' : words, post: id };
    return { detail: words === '' ? null : words, post: found[0]?.post ?? null };
  });
}
