import MiniSearch from 'minisearch';
import { cypher } from '../graph/cypher.js';
import type { Graph, Tx } from '../graph/Graph.js';
import { revisionOf } from '../graph/revision.js';
import type { EntityKind } from '../../schema/enums.js';
import type { SearchHit } from '../../schema/SearchHit.js';
import { compare } from './facts.js';
import { fold, wordsOf } from './fold.js';
import { detailsOf } from './searchDetails.js';

/** What is searched for. */
export interface SearchAsked {
  readonly text: string;
  /** Only these kinds; null for all. */
  readonly kinds: readonly EntityKind[] | null;
  readonly first: number;
  readonly on: string;
}

interface Named {
  readonly kind: EntityKind;
  readonly id: string;
  readonly label: string;
  /** Former names, so that what was renamed is still found. */
  readonly former: readonly string[];
}

const NAMES = cypher`
MATCH (n:Post) RETURN 'POST' AS kind, n.id AS id, coalesce(n.title, n.id) AS label, [] AS former
UNION ALL
MATCH (n:Person) RETURN 'PERSON' AS kind, n.id AS id, coalesce(n.name, n.id) AS label, [] AS former
UNION ALL
MATCH (n:Team) RETURN 'TEAM' AS kind, n.id AS id, coalesce(n.name, n.id) AS label, [] AS former
UNION ALL
MATCH (n:Service) RETURN 'SERVICE' AS kind, n.id AS id, coalesce(n.name, n.id) AS label, coalesce(n.formerNames, []) AS former
UNION ALL
MATCH (n:Forum) RETURN 'FORUM' AS kind, n.id AS id, coalesce(n.name, n.id) AS label, [] AS former
UNION ALL
MATCH (n:Portfolio) RETURN 'PORTFOLIO' AS kind, n.id AS id, coalesce(n.name, n.id) AS label, [] AS former
UNION ALL
MATCH (n:Locality) RETURN 'LOCALITY' AS kind, n.id AS id, coalesce(n.name, n.id) AS label, [] AS former`;

/** People and places before the many posts that bear their names, where the words match equally well. */
const KINDS: readonly EntityKind[] = ['PERSON', 'LOCALITY', 'PORTFOLIO', 'SERVICE', 'FORUM', 'TEAM', 'POST'];

/**
 * Finds people, posts, teams, services, forums, portfolios and localities by their names: by the beginnings of words, without marks and letter case,
 * and with a typing error or two in longer words. The index is made from the graph once a revision and kept until the next.
 */
export class Search {
  #kept: { revision: number; index: Promise<MiniSearch<Named>> } | null = null;

  constructor(private readonly graph: Graph) {}

  /** What matches every word of the text, best first; nothing for a text without letters or digits. */
  async find({ text, kinds, first, on }: SearchAsked): Promise<SearchHit[]> {
    const index = await this.#index();
    const found = index
      .search(text, { filter: ({ kind }) => kinds === null || kinds.includes(kind as EntityKind) })
      // The index keeps what `storeFields` names, untyped.
      .map((hit) => ({
        kind: hit.kind as EntityKind,
        id: hit.id as string,
        label: hit.label as string,
        former: hit.former as string[],
        score: hit.score,
        terms: hit.queryTerms,
      }))
      .sort(
        (a, b) => b.score - a.score || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compare(a.label, b.label) || compare(a.id, b.id),
      )
      .slice(0, first);
    const details = await this.graph.read((tx) => detailsOf(tx, found, on));
    return found.map(({ kind, id, label, former, terms }, i) => {
      const { detail, post } = details[i] ?? { detail: null, post: null };
      const before = former.find((name) => terms.some((term) => fold(name).includes(term) && !fold(label).includes(term)));
      return { kind, id, label, detail: before === undefined ? detail : `formerly ${before}`, post };
    });
  }

  async #index(): Promise<MiniSearch<Named>> {
    const revision = await this.graph.read(revisionOf);
    if (this.#kept?.revision !== revision) this.#kept = { revision, index: this.graph.read(indexOf) };
    return this.#kept.index;
  }
}

async function indexOf(tx: Tx): Promise<MiniSearch<Named>> {
  const index = new MiniSearch<Named>({
    idField: 'key',
    fields: ['label', 'former'],
    storeFields: ['kind', 'id', 'label', 'former'],
    extractField: (named, field) => (field === 'key' ? `${named.kind} ${named.id}` : named[field as keyof Named]),
    stringifyField: (value) => (Array.isArray(value) ? value.join(' ') : String(value)),
    tokenize: wordsOf,
    processTerm: (term) => term,
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      boost: { label: 2 },
      tokenize: wordsOf,
      processTerm: (term) => term,
    },
  });
  await index.addAllAsync(await tx.run<Named>(NAMES), { chunkSize: 500 });
  return index;
}
