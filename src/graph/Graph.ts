import type { Cypher } from './cypher.js';

/** A value that may stand in a parameter or a row: plain JSON. Days are ISO text (2026-11-22), integers and floats are numbers. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };
export type Params = Readonly<Record<string, Value>>;
export type Row = Readonly<Record<string, Value>>;

/**
 * A transaction that was handed in. It can only be asked; `Graph` alone ends it.
 * After its first error it is poisoned: every later question fails, and it is never committed.
 */
export interface Tx {
  /**
   * Runs one query and answers its rows, as plain JSON.
   * Throws BadInput for a parameter that no engine should see, Busy on lock trouble, a conflict or the time limit.
   */
  run<R extends object = Row>(query: Cypher, params?: Params): Promise<R[]>;
}

export interface Limits {
  /** Milliseconds until the work is given up with Busy. Default: 15,000 for reads and rehearsals, 600,000 for writes. */
  readonly timeoutMs?: number;
}

/** What a committed write answers: its own value, and the revision that made it true. */
export interface Written<T> {
  readonly value: T;
  readonly revision: number;
}

/**
 * The only door to the database. Work is a function of a transaction, may be run more than once (after a conflict), and must not keep the
 * transaction. Nothing outside `src/graph` knows which engine answers.
 */
export interface Graph {
  readonly engine: 'embedded' | 'neo4j';
  /** Runs work on one consistent state of the graph. On a Neo4j cluster a follower may answer. */
  read<T>(work: (tx: Tx) => Promise<T>, limits?: Limits): Promise<T>;
  /** The newest revision, as of this moment: what `read(revisionOf)` answers, as quickly as the engine can. */
  revision(limits?: Limits): Promise<number>;
  /** Takes the revision counter, runs work, which is told the revision it makes, and commits. When work throws, nothing is kept and the counter has not moved. */
  write<T>(work: (tx: Tx, revision: number) => Promise<T>, limits?: Limits): Promise<Written<T>>;
  /** Runs work as if it were a write, then always rolls back: nobody else ever sees it. */
  rehearse<T>(work: (tx: Tx) => Promise<T>, limits?: Limits): Promise<T>;
  /** Schema statements (constraints, indexes), each idempotent, outside any transaction. For `prepareGraph` only. */
  define(statements: readonly string[]): Promise<void>;
  /** Waits for what runs, then lets the engine go. Every later call is refused. Closing twice is fine. */
  close(): Promise<void>;
}
