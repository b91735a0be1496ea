import DataLoader from 'dataloader';
import type { Graph, Tx } from '../graph/Graph.js';

/** A question asked of many ids at once: answers one value for each, in the order asked. */
export type ManyQuestion<T> = (tx: Tx, ids: readonly string[], on: string) => Promise<T[]>;

/** The same for the first few of what stands around each. */
export type FirstQuestion<T> = (tx: Tx, ids: readonly string[], on: string, first: number) => Promise<T[]>;

/** How many ids go into one question to the graph. */
const BATCH = 5_000;

/**
 * Gathers what the fields of one level ask into one question, so that a list of posts never asks a post at a time. Lives as long as a request: within it the
 * same question about the same id and date is asked once.
 */
export class Loaders {
  readonly #kept = new Map<unknown, Map<string, DataLoader<string, unknown>>>();

  constructor(private readonly graph: Graph) {}

  /** The answer for one id on a date. */
  load<T>(question: ManyQuestion<T>, id: string, on: string): Promise<T> {
    return this.#loader(question, on, question).load(id);
  }

  /** The answer for one id on a date, `first` entries of it at the most. */
  loadFirst<T>(question: FirstQuestion<T>, id: string, on: string, first: number): Promise<T> {
    return this.#loader(question, `${on} ${first}`, (tx, ids) => question(tx, ids, on, first)).load(id);
  }

  /** The loader of one question about the same circumstances: one batch of it is one question to the graph. */
  #loader<T>(question: unknown, on: string, ask: ManyQuestion<T>): DataLoader<string, T> {
    const days = this.#kept.get(question) ?? new Map<string, DataLoader<string, unknown>>();
    this.#kept.set(question, days);
    // The map's key is the question itself, so that its loader answers what the question answers.
    const kept = days.get(on) as DataLoader<string, T> | undefined;
    if (kept !== undefined) return kept;
    const loader = new DataLoader<string, T>((ids) => this.graph.read((tx) => ask(tx, ids, on)), { maxBatchSize: BATCH });
    days.set(on, loader);
    return loader;
  }
}
