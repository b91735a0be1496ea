import { cypher, type Cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import { Capacity, HistoryKind } from '../../schema/enums.js';
import type { HistoryEntry } from '../../schema/HistoryEntry.js';
import { byAsked, compare, daysOf, sourceOf, text, word, type Facts, type Found } from './facts.js';
import { historySentence } from './historySentence.js';
import { portfoliosByIds } from './places.js';

interface EdgeRow extends Found {
  readonly kind: HistoryKind;
  readonly other: string;
  readonly name: string;
  readonly edge: Facts;
}

// (p:Post)-[e]->(o) and (p)<-[e]-(o), whenever they stood. Not the sessions: those are nobody's history.
const HISTORY_OF_POSTS = cypher`
UNWIND $ids AS id
MATCH (p:Post {id: id})-[e:REPORTS_TO|SUPERVISED_BY|LEADS|SERVES|BASED_IN|MEMBER_OF|RESPONSIBLE_FOR|ATTENDS|CHAIRS]->(o) WHERE e.from < e.to
RETURN id AS of, type(e) AS kind, o.id AS other, coalesce(o.title, o.name, o.id) AS name, properties(e) AS edge
UNION ALL
UNWIND $ids AS id
MATCH (p:Post {id: id})<-[e:HOLDS]-(o:Person) WHERE e.from < e.to
RETURN id AS of, 'HELD_BY' AS kind, o.id AS other, coalesce(o.name, o.id) AS name, properties(e) AS edge
UNION ALL
UNWIND $ids AS id
MATCH (p:Post {id: id})<-[e:REPORTS_TO]-(o:Post) WHERE e.from < e.to
RETURN id AS of, 'MANAGES' AS kind, o.id AS other, coalesce(o.title, o.id) AS name, properties(e) AS edge
UNION ALL
UNWIND $ids AS id
MATCH (p:Post {id: id})<-[e:SUPERVISED_BY]-(o:Post) WHERE e.from < e.to
RETURN id AS of, 'SUPERVISES' AS kind, o.id AS other, coalesce(o.title, o.id) AS name, properties(e) AS edge`;

// (x:Person)-[:HOLDS]->(o:Post), whenever
const HISTORY_OF_PEOPLE = cypher`
UNWIND $ids AS id
MATCH (x:Person {id: id})-[e:HOLDS]->(o:Post) WHERE e.from < e.to
RETURN id AS of, 'HOLDS' AS kind, o.id AS other, coalesce(o.title, o.id) AS name, properties(e) AS edge`;

/**
 * What each post was, is and will be: its lines, holders, places and forums with their days, the latest first. `on` decides the tense of the sentences
 * and nothing else. An edge that ends on the day it begins never held, and is left out.
 */
export const historyOfPosts = (tx: Tx, ids: readonly string[], on: string) => history(tx, HISTORY_OF_POSTS, ids, on);

/** The posts that each person held, holds and will hold, the latest first. */
export const historyOfPeople = (tx: Tx, ids: readonly string[], on: string) => history(tx, HISTORY_OF_PEOPLE, ids, on);

async function history(tx: Tx, query: Cypher, ids: readonly string[], on: string): Promise<HistoryEntry[][]> {
  const rows = await tx.run<EdgeRow>(query, { ids });
  const nameOf = await portfolioNames(tx, rows, on);
  const lists = byAsked(ids, rows, (row) => toEntry(row, nameOf(row), on));
  return lists.map((list) => list.sort(latestFirst));
}

function toEntry({ kind, other, name, edge }: EdgeRow, portfolio: string | null, on: string): HistoryEntry {
  const holds = kind === 'HOLDS' || kind === 'HELD_BY';
  const told = { kind, name, capacity: holds ? word(Capacity, edge.capacity, 'SUBSTANTIVE') : null, portfolio, ...daysOf(edge) };
  const { capacity, from, to } = told;
  return { kind, sentence: historySentence(told, on), otherId: other, otherName: name, capacity, from, to, source: sourceOf(edge) };
}

const KINDS = Object.keys(HistoryKind);

function latestFirst(a: HistoryEntry, b: HistoryEntry): number {
  const kinds = KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
  return (
    compare(b.from, a.from) ||
    kinds ||
    compare(a.otherName, b.otherName) ||
    compare(a.otherId, b.otherId) ||
    compare(a.sentence, b.sentence)
  );
}

/** The names of the portfolios that supervision was for. */
async function portfolioNames(tx: Tx, rows: readonly EdgeRow[], on: string): Promise<(row: EdgeRow) => string | null> {
  const idOf = ({ kind, edge }: EdgeRow) => (kind === 'SUPERVISED_BY' || kind === 'SUPERVISES' ? text(edge, 'portfolio') : null);
  const ids = [...new Set(rows.map(idOf).filter((id) => id !== null))];
  const found = ids.length === 0 ? [] : await portfoliosByIds(tx, ids, on);
  const names = new Map(found.map((one) => [one?.id ?? null, one?.name ?? null]));
  return (row) => names.get(idOf(row)) ?? null;
}
