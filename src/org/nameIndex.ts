import MiniSearch, { type SearchOptions } from 'minisearch';
import { cypher } from '../graph/cypher.js';
import type { Graph, Tx } from '../graph/Graph.js';
import { revisionOf } from '../graph/revision.js';
import type { EntityKind } from '../../schema/enums.js';
import { wordsOf } from './fold.js';

/** One thing that bears a name. */
export interface Named {
  readonly kind: EntityKind | 'TOPIC';
  readonly id: string;
  readonly label: string;
  /** Former names, so that what was renamed is still found. */
  readonly former: readonly string[];
  /** Other words that people use for it; only everyday topics have them. */
  readonly words: readonly string[];
}

/** Something found, with how well it matches and the words of the question that found it. */
export interface NameHit extends Named {
  readonly score: number;
  readonly terms: readonly string[];
}

const NAMES = cypher`
MATCH (n:Post) RETURN 'POST' AS kind, n.id AS id, coalesce(n.title, n.id) AS label, [] AS former, [] AS words
UNION ALL
MATCH (n:Person) RETURN 'PERSON' AS kind, n.id AS id, coalesce(n.name, n.id) AS label, [] AS former, [] AS words
UNION ALL
MATCH (n:Team) RETURN 'TEAM' AS kind, n.id AS id, coalesce(n.name, n.id) AS label, [] AS former, [] AS words
UNION ALL
MATCH (n:Service) RETURN 'SERVICE' AS kind, n.id AS id, coalesce(n.name, n.id) AS label, coalesce(n.formerNames, []) AS former, [] AS words
UNION ALL
MATCH (n:Forum) RETURN 'FORUM' AS kind, n.id AS id, coalesce(n.name, n.id) AS label, [] AS former, [] AS words
UNION ALL
MATCH (n:Portfolio) RETURN 'PORTFOLIO' AS kind, n.id AS id, coalesce(n.name, n.id) AS label, [] AS former, [] AS words
UNION ALL
MATCH (n:Locality) RETURN 'LOCALITY' AS kind, n.id AS id, coalesce(n.name, n.id) AS label, [] AS former, [] AS words
UNION ALL
MATCH (n:Topic) RETURN 'TOPIC' AS kind, n.id AS id, coalesce(n.name, n.id) AS label, [] AS former, coalesce(n.words, []) AS words`;

/** All names in one index, made from the graph once a revision and kept until the next. */
export class NameIndex {
  #kept: { revision: number; index: Promise<MiniSearch<Named>> } | null = null;

  constructor(private readonly graph: Graph) {}

  /**
   * What matches every word of the text (any word, with `combineWith: 'OR'`), in no order to rely on where scores are equal: by the beginnings of words, without marks
   * and letter case, and with a typing error or two in longer words. Nothing for a text without letters or digits.
   */
  async find(text: string, options: SearchOptions): Promise<NameHit[]> {
    const index = await this.#index();
    // The index keeps what `storeFields` names, untyped.
    return index.search(text, options).map((hit) => ({
      kind: hit.kind as Named['kind'],
      id: hit.id as string,
      label: hit.label as string,
      former: hit.former as string[],
      words: hit.words as string[],
      score: hit.score,
      terms: hit.queryTerms,
    }));
  }

  async #index(): Promise<MiniSearch<Named>> {
    const revision = await this.graph.read(revisionOf);
    if (this.#kept?.revision !== revision) {
      const made = { revision, index: this.graph.read(indexOf) };
      this.#kept = made;
      // A read that failed is not kept: whoever waits for it hears of it, and the next question tries again.
      made.index.catch(() => {
        if (this.#kept === made) this.#kept = null;
      });
    }
    return this.#kept.index;
  }
}

async function indexOf(tx: Tx): Promise<MiniSearch<Named>> {
  const index = new MiniSearch<Named>({
    idField: 'key',
    fields: ['label', 'former', 'words'],
    storeFields: ['kind', 'id', 'label', 'former', 'words'],
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
