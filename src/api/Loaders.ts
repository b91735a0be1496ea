import DataLoader from 'dataloader';
import type { Graph, Tx } from '../graph/Graph.js';
import type { FactsKept, KeptFacts } from './KeptFacts.js';

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
  readonly #loaders = new Map<unknown, Map<string, DataLoader<string, unknown>>>();
  #facts: (() => Promise<FactsKept>) | null = null;

  constructor(private readonly graph: Graph) {}

  /** From now on takes what others have read before, as of the revision at the first question. For requests that write nothing. */
  keepIn(kept: KeptFacts): void {
    let facts: Promise<FactsKept> | null = null;
    this.#facts = () => (facts ??= kept.now());
  }

  /** The answer for one id on a date. */
  load<T>(question: ManyQuestion<T>, id: string, on: string): Promise<T> {
    return this.#loader(question, on, question).load(id);
  }

  /** The answer for one id on a date, `first` entries of it at the most. */
  loadFirst<T>(question: FirstQuestion<T>, id: string, on: string, first: number): Promise<T> {
    return this.#loader(question, `${on} ${first}`, (tx, ids) => question(tx, ids, on, first)).load(id);
  }

  /** The answer to a question that is not about single ids; `name` holds all that the answer depends on besides the graph. */
  async once<T>(name: string, ask: (tx: Tx) => Promise<T>): Promise<T> {
    const facts = (await this.#facts?.()) ?? null;
    const kept = facts?.get(name);
    // The name is the question's own, so that what is kept is what the question answers.
    if (kept !== undefined) return kept.fact as T;
    const fact = await this.graph.read(ask);
    facts?.set(name, { fact });
    return fact;
  }

  /** The loader of one question about the same circumstances: one batch of it is one question to the graph. */
  #loader<T>(question: unknown, on: string, ask: ManyQuestion<T>): DataLoader<string, T> {
    const days = this.#loaders.get(question) ?? new Map<string, DataLoader<string, unknown>>();
    this.#loaders.set(question, days);
    // The map's key is the question itself, so that its loader answers what the question answers.
    const kept = days.get(on) as DataLoader<string, T> | undefined;
    if (kept !== undefined) return kept;
    const name = `${numberOf(question)} ${on}`;
    const loader = new DataLoader<string, T>((ids) => this.#ask(name, ids, (missing) => this.graph.read((tx) => ask(tx, missing, on))), {
      maxBatchSize: BATCH,
    });
    days.set(on, loader);
    return loader;
  }

  async #ask<T>(name: string, ids: readonly string[], read: (ids: readonly string[]) => Promise<T[]>): Promise<T[]> {
    const facts = (await this.#facts?.()) ?? null;
    if (facts === null) return read(ids);
    const known = ids.map((id) => facts.get(`${name} ${id}`));
    const missing = ids.filter((_, i) => known[i] === undefined);
    if (missing.length === 0) return known.map((kept) => kept?.fact as T);
    const found = await read(missing);
    missing.forEach((id, i) => facts.set(`${name} ${id}`, { fact: found[i] }));
    let next = 0;
    return known.map((kept) => (kept === undefined ? (found[next++] as T) : (kept.fact as T)));
  }
}

/** Questions are told apart by what they are: two may have one name. */
const numbers = new WeakMap<object, number>();
let last = 0;

function numberOf(question: unknown): number {
  // A question is a function.
  const key = question as object;
  const known = numbers.get(key) ?? ++last;
  numbers.set(key, known);
  return known;
}
