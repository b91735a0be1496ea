import { cypher } from '../graph/cypher.js';
import type { Graph } from '../graph/Graph.js';
import { inSlices } from '../inSlices.js';
import type { EntityKind } from '../../schema/enums.js';
import { compare } from './facts.js';
import { wordsOf } from './fold.js';
import { WordIndex } from './WordIndex.js';

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

/** How names are looked for. */
export interface NamesAsked {
  /** The kinds that are looked at; of names that match equally well, the kind that is named first comes first. */
  readonly kinds: readonly Named['kind'][];
  /** How much a word counts in the name, in a former name, and among the other words; 0 where it is not looked for. */
  readonly boosts: Readonly<Record<'label' | 'former' | 'words', number>>;
  /** True: every word of the text must match. False: any. */
  readonly every: boolean;
  /** Whether typing errors in longer words are forgiven. */
  readonly mistyped: boolean;
  /** How many are wanted. */
  readonly most: number;
}

/** All names in one index, made from the graph once a revision and kept until the next. */
export class NameIndex {
  #kept: { revision: number; index: Promise<WordIndex<Named>> } | null = null;

  constructor(private readonly graph: Graph) {}

  /** What the words of a text find, best first: by the beginnings of words, without marks and letter case. Nothing for a text without letters or digits. */
  async find(text: string, { kinds, boosts: { label, former, words }, ...asked }: NamesAsked): Promise<NameHit[]> {
    const index = await this.#index();
    const ranks = new Map(kinds.map((kind, rank) => [kind, rank]));
    const rank = ({ kind }: Named) => ranks.get(kind) ?? 0;
    const hits = index.find(wordsOf(text), {
      ...asked,
      boosts: [label, former, words],
      allows: ({ kind }) => ranks.has(kind),
      order: (a, b) => rank(a) - rank(b) || compare(a.label, b.label) || compare(a.id, b.id),
    });
    return hits.map(({ entry, score, terms }) => ({ ...entry, score, terms }));
  }

  async #index(): Promise<WordIndex<Named>> {
    const revision = await this.graph.revision();
    if (this.#kept?.revision !== revision) {
      const made = { revision, index: this.graph.read((tx) => tx.run<Named>(NAMES)).then(indexOf) };
      this.#kept = made;
      // A read that failed is not kept: whoever waits for it hears of it, and the next question tries again.
      made.index.catch(() => {
        if (this.#kept === made) this.#kept = null;
      });
    }
    return this.#kept.index;
  }
}

async function indexOf(names: readonly Named[]): Promise<WordIndex<Named>> {
  const index = new WordIndex<Named>(3);
  await inSlices(names.length, (i) => {
    const named = names[i];
    if (named !== undefined) index.add(named, [wordsOf(named.label), named.former.flatMap(wordsOf), named.words.flatMap(wordsOf)]);
  });
  return index;
}
