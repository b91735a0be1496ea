import { LRUCache } from 'lru-cache';
import type { Graph } from '../graph/Graph.js';
import { revisionOf } from '../graph/revision.js';

/** How much is kept of all facts together, in entries of lists; what was longest not asked for goes first. */
const MOST = 100_000;

/** What was read at one revision, by question. A fact is never changed: whoever asks is given the same one. */
export type FactsKept = LRUCache<string, { readonly fact: unknown }>;

/**
 * What has been read of the graph as recorded, kept until somebody writes: whoever asks again pays for one small question, which revision it is. The rules of access look at
 * the facts after this, for every asker anew.
 */
export class KeptFacts {
  #facts = noFacts();
  #of = -1;
  #asking: Promise<number> | null = null;
  #next: Promise<number> | null = null;

  constructor(private readonly graph: Graph) {}

  /** What is kept of the graph as it is now. */
  async now(): Promise<FactsKept> {
    const revision = await this.#revision();
    // Any other revision: a database that was restored has an older one.
    if (revision !== this.#of) [this.#of, this.#facts] = [revision, noFacts()];
    return this.#facts;
  }

  /** Reads the revision: those who come while it is being read share one reading, which begins after they came. */
  #revision(): Promise<number> {
    if (this.#asking === null) return (this.#asking = this.#ask());
    const asking = this.#asking;
    return (this.#next ??= asking
      .catch(() => undefined)
      .then(() => {
        this.#next = null;
        return (this.#asking = this.#ask());
      }));
  }

  async #ask(): Promise<number> {
    try {
      return await this.graph.read(revisionOf);
    } finally {
      this.#asking = null;
    }
  }
}

function noFacts(): FactsKept {
  return new LRUCache({ maxSize: MOST, sizeCalculation: ({ fact }) => sizeOf(fact) });
}

function sizeOf(fact: unknown): number {
  return Array.isArray(fact) ? 1 + fact.length : 1;
}
