import type { Graph } from '../graph/Graph.js';
import type { EntityKind } from '../../schema/enums.js';
import type { SearchHit } from '../../schema/SearchHit.js';
import { fold } from './fold.js';
import { NameIndex } from './nameIndex.js';
import { detailsOf } from './searchDetails.js';

/** What is searched for. */
export interface SearchAsked {
  readonly text: string;
  /** Only these kinds; null for all. */
  readonly kinds: readonly EntityKind[] | null;
  readonly first: number;
  readonly on: string;
}

/** People and places before the many posts that bear their names, where the words match equally well. */
const KINDS: readonly EntityKind[] = ['PERSON', 'LOCALITY', 'PORTFOLIO', 'SERVICE', 'FORUM', 'TEAM', 'POST'];

/**
 * Finds people, posts, teams, services, forums, portfolios and localities by their names: by the beginnings of words, without marks and letter case,
 * and with a typing error or two in longer words.
 */
export class Search {
  constructor(
    private readonly graph: Graph,
    /** The names that are searched; whoever else looks for names shares them. */
    readonly names: NameIndex = new NameIndex(graph),
  ) {}

  /** What matches every word of the text, best first; nothing for a text without letters or digits. */
  async find({ text, kinds, first, on }: SearchAsked): Promise<SearchHit[]> {
    const hits = await this.names.find(text, {
      kinds: KINDS.filter((kind) => kinds === null || kinds.includes(kind)),
      boosts: { label: 2, former: 1, words: 0 },
      every: true,
      mistyped: true,
      most: first,
    });
    // Topics are not among the kinds that are searched.
    const found = hits.map(({ kind, ...hit }) => ({ kind: kind as EntityKind, ...hit }));
    const details = await this.graph.read((tx) => detailsOf(tx, found, on));
    return found.map(({ kind, id, label, former, terms }, i) => {
      const { detail, post } = details[i] ?? { detail: null, post: null };
      const before = former.find((name) => terms.some((term) => fold(name).includes(term) && !fold(label).includes(term)));
      return { kind, id, label, detail: before === undefined ? detail : `formerly ${before}`, post };
    });
  }
}
