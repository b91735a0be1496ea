import DataLoader from 'dataloader';
import type { Graph, Tx } from '../graph/Graph.js';

/** A question asked of many ids at once: answers one value for each, in the order asked. */
export type ManyQuestion<T> = (tx: Tx, ids: readonly string[], on: string) => Promise<T[]>;

/** How many ids go into one question to the graph. */
const BATCH = 5_000;

/**
 * Gathers what the fields of one level ask into one question, so that a list of posts never asks a post at a time. Lives as long as a request: within it the
 * same question about the same id and date is asked once.
 */
export class Loaders {
  readonly #kept = new Map<ManyQuestion<unknown>, Map<string, DataLoader<string, unknown>>>();

  constructor(private readonly graph: Graph) {}

  /** The answer for one id on a date. */
  load<T>(question: ManyQuestion<T>, id: string, on: string): Promise<T> {
    // The map's key is the question itself, so that its loader answers what the question answers.
    return this.#loader(question, on).load(id) as Promise<T>;
  }

  #loader(question: ManyQuestion<unknown>, on: string): DataLoader<string, unknown> {
    const days = this.#kept.get(question) ?? new Map<string, DataLoader<string, unknown>>();
    this.#kept.set(question, days);
    const kept = days.get(on);
    if (kept !== undefined) return kept;
    const loader = new DataLoader<string, unknown>((ids) => this.graph.read((tx) => question(tx, ids, on)), { maxBatchSize: BATCH });
    days.set(on, loader);
    return loader;
  }
}
