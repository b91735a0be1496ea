import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import type { Locality } from '../../schema/Locality.js';
import type { Portfolio } from '../../schema/Portfolio.js';
import { holdersOf } from './around.js';
import { coverageSentence } from './coverageSentence.js';
import { compare, type Dated } from './facts.js';
import { localities, portfolios } from './places.js';
import { postsByIds, stateOf, type DatedPost } from './posts.js';

/** One cell of the grid. */
export interface CellFound {
  readonly locality: string;
  readonly portfolio: string;
  readonly leads: readonly DatedPost[];
  readonly posts: number;
  readonly fte: number;
  readonly vacancies: number;
  readonly interim: number;
  readonly empty: boolean;
  readonly sentence: string;
}

/** The grid. */
export interface CoverageFound {
  readonly localities: readonly Dated<Locality>[];
  readonly portfolios: readonly Dated<Portfolio>[];
  readonly cells: readonly CellFound[];
}

interface CellRow {
  readonly locality: string;
  readonly portfolio: string;
  readonly post: string;
  readonly role: string | null;
  readonly fte: number | null;
  readonly capacities: string[];
}

/** The roles that lead a cell from day to day. */
const LEADING: ReadonlySet<string | null> = new Set(['LOCALITY_SERVICE_MANAGER', 'SERVICE_MANAGER']);

// (l:Locality)<-[:BASED_IN]-(p:Post)-[:SERVES]->(f:Portfolio)
const CELLS = cypher`
MATCH (l:Locality)<-[b:BASED_IN]-(p:Post)-[v:SERVES]->(f:Portfolio)
WHERE b.from <= date($on) < b.to AND v.from <= date($on) < v.to
  AND (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
RETURN l.id AS locality, f.id AS portfolio, p.id AS post, p.role AS role, p.fte AS fte,
  [(p)<-[h:HOLDS]-(x:Person) WHERE h.from <= date($on) < h.to | coalesce(h.capacity, '')] AS capacities`;

/** Localities by portfolios on a date, a cell for each pair. A post that serves two portfolios counts in both cells. */
export async function coverage(tx: Tx, on: string): Promise<CoverageFound> {
  const rows = await localities(tx, on);
  const found = await tx.run<CellRow>(CELLS, { on });
  const served = new Set(found.map(({ portfolio }) => portfolio));
  const columns = (await portfolios(tx, on)).filter(({ id, kind }) => kind === 'LOCALITY' || served.has(id));
  const posts = byCell(found);
  const named = await leadsOf(tx, found, on);
  const cells = rows.flatMap((locality) =>
    columns.map((portfolio) => cellOf(locality, portfolio, posts.get(keyOf(locality.id, portfolio.id)) ?? [], named)),
  );
  return { localities: rows, portfolios: columns, cells };
}

/** A lead of a cell and who holds it, by id. */
type Leads = ReadonlyMap<string, { readonly post: DatedPost; readonly holders: readonly string[] }>;

function cellOf(locality: Locality, portfolio: Portfolio, rows: readonly CellRow[], named: Leads): CellFound {
  const leads = rows
    .flatMap(({ post, role }) => (LEADING.has(role) ? (named.get(post) ?? []) : []))
    .sort((a, b) => compare(a.post.title, b.post.title) || compare(a.post.id, b.post.id));
  const states = rows.map(({ capacities }) => stateOf(capacities));
  const counts = {
    posts: rows.length,
    fte: Math.round(rows.reduce((sum, { fte }) => sum + (fte ?? 1), 0) * 100) / 100,
    vacancies: states.filter((state) => state === 'VACANT').length,
    interim: states.filter((state) => state === 'INTERIM').length,
  };
  return {
    locality: locality.id,
    portfolio: portfolio.id,
    leads: leads.map(({ post }) => post),
    ...counts,
    empty: rows.length === 0,
    sentence: coverageSentence({ ...counts, locality: locality.name, portfolio: portfolio.name, leads }),
  };
}

async function leadsOf(tx: Tx, rows: readonly CellRow[], on: string): Promise<Leads> {
  const ids = [...new Set(rows.flatMap(({ post, role }) => (LEADING.has(role) ? [post] : [])))];
  const holders = await holdersOf(tx, ids, on);
  const posts = await postsByIds(tx, ids, on);
  return new Map(
    posts.flatMap((post, i) => (post === null ? [] : [[post.id, { post, holders: (holders[i] ?? []).map(({ person }) => person.name) }]])),
  );
}

// Overlapping edges between the same two ends would count a post twice.
function byCell(rows: readonly CellRow[]): Map<string, CellRow[]> {
  const cells = new Map<string, Map<string, CellRow>>();
  for (const row of rows) {
    const key = keyOf(row.locality, row.portfolio);
    cells.set(key, (cells.get(key) ?? new Map<string, CellRow>()).set(row.post, row));
  }
  return new Map([...cells].map(([key, posts]) => [key, [...posts.values()]]));
}

const keyOf = (locality: string, portfolio: string) => `${locality} ${portfolio}`;
