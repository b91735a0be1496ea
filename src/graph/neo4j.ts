import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, type ManagedTransaction, type Session, type Transaction } from 'neo4j-driver';
import { Busy, Fatal } from '../errors.js';
import { cypher } from './cypher.js';
import type { Graph, Limits, Params, Row, Tx, Value, Written } from './Graph.js';
import { codeOf, isFull, isPassing, sentenceOf } from './neo4jErrors.js';
import { nextRevision, revisionOf } from './revision.js';
import { plain } from './rows.js';
import { Work } from './work.js';

const READ_MS = 15_000;
const WRITE_MS = 600_000;
/** For how long a transaction is tried again that failed for a moment. */
const RETRY_MS = 5_000;
const FIRST_PAUSE_MS = 500;
const FETCH_ALL = -1;

const ANYTHING = cypher`RETURN 1 AS one`;

/** Where a Neo4j is and who we are there, from NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE. */
export interface Neo4jAddress {
  /** bolt:// for one server, neo4j:// or neo4j+s:// for a cluster or Aura. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** null: the server's default database. */
  readonly database: string | null;
}

/** What runs one query after another in a transaction, or each in one of its own. */
type Asked = Pick<ManagedTransaction | Transaction | Session, 'run'>;

/** How many transactions may be open at once, and how many milliseconds one more waits for its turn before it is refused as Busy. */
export interface Connections {
  readonly most: number;
  readonly waitMs: number;
}

const CONNECTIONS: Connections = { most: 100, waitMs: 10_000 };

/** Connects to Neo4j. Throws Fatal, with what to do, when it cannot be reached or refuses us. */
export async function openNeo4j(address: Neo4jAddress, connections = CONNECTIONS): Promise<Graph> {
  const driver = driverFor(address, connections);
  try {
    // verifyConnectivity() alone would not notice that a server has no database of this name.
    const graph = new Neo4j(driver, address.database);
    await graph.read((tx) => tx.run(ANYTHING));
    return graph;
  } catch (error) {
    await driver.close();
    throw new Fatal(
      `Neo4j at ${address.uri} cannot be used (${sentenceOf(error)}). Check that it runs, and NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE.`,
    );
  }
}

function driverFor({ uri, user, password }: Neo4jAddress, { most, waitMs }: Connections): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      // As plain numbers, integers beyond 2^53 would arrive as Infinity.
      useBigInt: true,
      maxConnectionPoolSize: most,
      connectionAcquisitionTimeout: waitMs,
      connectionTimeout: 5_000,
      maxTransactionRetryTime: RETRY_MS,
      // Whole answers are wanted: a thousand rows at a time, each thousand would have to be asked for.
      fetchSize: FETCH_ALL,
      // Nobody reads what the server thinks of a query, nor is it told how we use the driver: both travel with the answers.
      notificationFilter: { minimumSeverityLevel: neo4j.notificationFilterMinimumSeverityLevel.OFF },
      telemetryDisabled: true,
    });
  } catch (error) {
    throw new Fatal(`NEO4J_URI is not an address that Neo4j understands: ${sentenceOf(error)}`);
  }
}

class Neo4j implements Graph {
  readonly engine = 'neo4j';
  #closed = false;
  #running = new Set<Promise<unknown>>();
  /** Shared by all sessions, so that whoever writes sees it in the next read, on whichever server. */
  readonly #bookmarks = neo4j.bookmarkManager();

  constructor(
    private readonly driver: Driver,
    private readonly database: string | null,
  ) {}

  read<T>(work: (tx: Tx) => Promise<T>, { timeoutMs = READ_MS }: Limits = {}): Promise<T> {
    return this.#told(() => again(() => this.#readOnce(work, timeoutMs)));
  }

  // Asked before every other question: without a transaction of its own it is one round trip less.
  revision({ timeoutMs = READ_MS }: Limits = {}): Promise<number> {
    const once = async () => {
      const session = this.#session('READ');
      try {
        return await within(session, revisionOf, timeoutMs);
      } finally {
        await session.close();
      }
    };
    return this.#told(() => again(once));
  }

  // The driver's own executeRead waits until a transaction has begun; here its first query leaves together with the beginning.
  async #readOnce<T>(work: (tx: Tx) => Promise<T>, timeoutMs: number): Promise<T> {
    const session = this.#session('READ');
    try {
      const transaction = session.beginTransaction({ timeout: timeoutMs });
      try {
        const value = await within(transaction, work, timeoutMs);
        await transaction.commit();
        return value;
      } finally {
        if (transaction.isOpen()) await transaction.rollback();
      }
    } finally {
      await session.close();
    }
  }

  write<T>(work: (tx: Tx, revision: number) => Promise<T>, { timeoutMs = WRITE_MS }: Limits = {}): Promise<Written<T>> {
    return this.#told(async () => {
      const session = this.#session('WRITE');
      const all = async (tx: Tx) => {
        const revision = await nextRevision(tx);
        return { value: await work(tx, revision), revision };
      };
      try {
        return await session.executeWrite((transaction) => within(transaction, all, timeoutMs), { timeout: timeoutMs });
      } finally {
        await session.close();
      }
    });
  }

  rehearse<T>(work: (tx: Tx) => Promise<T>, { timeoutMs = READ_MS }: Limits = {}): Promise<T> {
    return this.#told(async () => {
      const session = this.#session('WRITE');
      const transaction = await session.beginTransaction({ timeout: timeoutMs });
      try {
        return await within(transaction, work, timeoutMs);
      } finally {
        if (transaction.isOpen()) await transaction.rollback();
        await session.close();
      }
    });
  }

  async define(statements: readonly string[]): Promise<void> {
    const session = this.#session('WRITE');
    try {
      // The driver tries again: copies that start together get into each other's way.
      for (const statement of statements) await session.executeWrite((one) => one.run(statement));
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    // The driver would cut off what still runs.
    await Promise.allSettled(this.#running);
    await this.driver.close();
  }

  #session(defaultAccessMode: 'READ' | 'WRITE') {
    if (this.#closed) throw new Busy('The database has been closed: the service is shutting down.');
    const common = { defaultAccessMode, bookmarkManager: this.#bookmarks };
    return this.driver.session(this.database === null ? common : { ...common, database: this.database });
  }

  async #told<T>(task: () => Promise<T>): Promise<T> {
    const running = task();
    this.#running.add(running);
    try {
      return await running;
    } catch (error) {
      if (isFull(error)) throw new Busy('Every connection to the database is in use. Try again in a moment.');
      throw isPassing(error) ? new Busy(`The database cannot answer just now (${codeOf(error)}). Try again in a moment.`) : error;
    } finally {
      this.#running.delete(running);
    }
  }
}

async function within<T>(transaction: Asked, work: (tx: Tx) => Promise<T>, timeoutMs: number): Promise<T> {
  const tx = new Work((query, params) => ask(transaction, query.text, params), Date.now() + timeoutMs);
  try {
    const value = await work(tx);
    tx.assertWhole();
    return value;
  } finally {
    await tx.end();
  }
}

/** Does a read over again that failed for a moment, a little later each time, as the driver's managed transactions do. */
async function again<T>(read: () => Promise<T>): Promise<T> {
  const until = Date.now() + RETRY_MS;
  for (let pause = FIRST_PAUSE_MS; ; pause *= 2) {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof Error && neo4j.isRetryableError(error)) || Date.now() + pause > until) throw error;
      await sleep(pause);
    }
  }
}

// Rows are made plain as they arrive, a network chunk at a time, so that a long answer never holds the event loop.
function ask(transaction: Asked, text: string, params: Params): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    const rows: Row[] = [];
    transaction.run(text, integers(params) as Record<string, unknown>).subscribe({
      onNext: (record) => void rows.push(plain(record.toObject()) as Row),
      onCompleted: () => resolve(rows),
      onError: reject,
    });
  });
}

// The driver sends every number as a float; LIMIT and counts need integers.
function integers(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(integers);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, integers(item)]));
  }
  return value;
}
