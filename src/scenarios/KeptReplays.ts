import { LRUCache } from 'lru-cache';
import type { Graph } from '../graph/Graph.js';
import { rehearsalMs, replay, type Replayed } from './replay.js';
import type { ScenarioFound } from './Scenario.js';

/** How many changes, moves and gaps are kept of all replays together. */
const MOST = 200_000;

/** What scenarios would do as things are, found once a revision of the graph: whoever decides about one looks at it many times. */
export class KeptReplays {
  readonly #kept = new LRUCache<string, Replayed>({
    maxSize: MOST,
    sizeCalculation: ({ changes, outcome: { opened, closed, moves } }) => 1 + changes.length + opened.length + closed.length + moves.length,
  });
  readonly #coming = new Map<string, Promise<Replayed>>();

  constructor(private readonly graph: Graph) {}

  /** The replay of a scenario as it is now. The revision is read first: what is written meanwhile may be in the replay, and makes another revision. */
  async of(scenario: ScenarioFound): Promise<Replayed> {
    const key = `${await this.graph.revision()} ${scenario.id} ${scenario.version}`;
    const kept = this.#kept.get(key) ?? this.#coming.get(key);
    if (kept !== undefined) return kept;
    const coming = this.#make(key, scenario).finally(() => this.#coming.delete(key));
    this.#coming.set(key, coming);
    return coming;
  }

  async #make(key: string, scenario: ScenarioFound): Promise<Replayed> {
    const replayed = await this.graph.rehearse((tx) => replay(tx, scenario), { timeoutMs: rehearsalMs(scenario.size) });
    this.#kept.set(key, replayed);
    return replayed;
  }
}
