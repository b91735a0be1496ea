import { mkdirSync, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import grafeo, { type GrafeoDB, type Transaction } from '@grafeo-db/js';
import { Busy, Fatal } from '../errors.js';
import type { Graph, Limits, Row, Tx, Value, Written } from './Graph.js';
import { nextRevision, revisionOf } from './revision.js';
import { inSlices } from '../inSlices.js';
import { plain } from './rows.js';
import { Work } from './work.js';

const READ_MS = 15_000;
const WRITE_MS = 600_000;
const ATTEMPTS = 5;
/** Rows times columns that are fetched in one piece: about 15 ms. */
const CELLS_AT_ONCE = 150_000;
/** The log grows by about 190 bytes an update; without triggers it would grow for ever. */
const CHECKPOINTS = { intervalMs: 60_000, walBytes: 16_000_000 };

/**
 * Opens the embedded engine on a folder (made when missing), or in memory for `null`.
 * Throws Fatal when another process has it, or when what lies there is not such a database; nothing is changed then.
 */
export function openEmbedded(folder: string | null): Graph {
  return new Embedded(folder === null ? grafeo.GrafeoDB.create() : openFolder(folder), folder !== null);
}

function openFolder(folder: string): GrafeoDB {
  const file = join(folder, 'orgmatrix.grafeo');
  try {
    if (existsSync(folder) && !statSync(folder).isDirectory()) {
      throw new Fatal(`ORGMATRIX_DATA names ${folder}, which is a file; name a folder. Nothing was changed.`);
    }
    mkdirSync(folder, { recursive: true });
    const db = grafeo.GrafeoDB.create(file);
    db.setCheckpointTriggers(CHECKPOINTS);
    return db;
  } catch (error) {
    if (error instanceof Fatal) throw error;
    const message = error instanceof Error ? error.message : String(error);
    if (message.includes('cannot be locked')) {
      throw new Fatal(
        `The data folder ${folder} is in use by another process: stop the other orgmatrix, or set ORGMATRIX_DATA to another folder. Nothing was changed.`,
      );
    }
    throw new Fatal(
      `The data folder ${folder} cannot be opened (${message}). Restore it from a backup, or set ORGMATRIX_DATA to another folder. Nothing was changed.`,
    );
  }
}

class Embedded implements Graph {
  readonly engine = 'embedded';
  #closed = false;
  #reads = new Set<Promise<unknown>>();
  /** Roll-backs that wait for a query which was given up but still runs. */
  #clearing = new Set<Promise<unknown>>();
  /** Writers and rehearsals queue here: two at once would only conflict, as each begins with the same counter or the same edges. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly db: GrafeoDB,
    private readonly kept: boolean,
  ) {}

  async read<T>(work: (tx: Tx) => Promise<T>, { timeoutMs = READ_MS }: Limits = {}): Promise<T> {
    this.#assertOpen();
    const reading = this.#inTransaction(work, timeoutMs, 'rollback');
    this.#reads.add(reading);
    const done = () => this.#reads.delete(reading);
    reading.then(done, done);
    return reading;
  }

  revision(limits?: Limits): Promise<number> {
    return this.read(revisionOf, limits);
  }

  write<T>(work: (tx: Tx, revision: number) => Promise<T>, { timeoutMs = WRITE_MS }: Limits = {}): Promise<Written<T>> {
    return this.#alone(() =>
      this.#inTransaction(
        async (tx) => {
          const revision = await nextRevision(tx);
          return { value: await work(tx, revision), revision };
        },
        timeoutMs,
        'commit',
      ),
    );
  }

  rehearse<T>(work: (tx: Tx) => Promise<T>, { timeoutMs = READ_MS }: Limits = {}): Promise<T> {
    return this.#alone(() => this.#inTransaction(work, timeoutMs, 'rollback'));
  }

  async define(statements: readonly string[]): Promise<void> {
    this.#assertOpen();
    for (const statement of statements) {
      await this.db.executeCypher(statement);
      // Here a unique constraint makes no index, and without one a large load hangs.
      const [, name, label, property] =
        /^CREATE CONSTRAINT (\w+) IF NOT EXISTS FOR \(\w+:(\w+)\) REQUIRE \w+\.(\w+) IS UNIQUE$/.exec(statement) ?? [];
      if (name !== undefined) await this.db.executeCypher(`CREATE INDEX ${name}_index IF NOT EXISTS FOR (n:${label}) ON (n.${property})`);
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await Promise.allSettled([...this.#reads, this.#queue]);
    await Promise.allSettled(this.#clearing);
    if (this.kept) this.db.walCheckpoint();
    this.db.close();
  }

  #assertOpen(): void {
    if (this.#closed) throw new Busy('The database has been closed: the service is shutting down.');
  }

  async #alone<T>(task: () => Promise<T>): Promise<T> {
    this.#assertOpen();
    const turn = this.#queue.then(task, task);
    this.#queue = turn.catch(() => undefined).then(() => Promise.allSettled(this.#clearing));
    return turn;
  }

  // A conflict means that the state this work read is no longer the newest: it is run again from the start, as the driver of Neo4j does.
  async #inTransaction<T>(work: (tx: Tx) => Promise<T>, timeoutMs: number, ending: 'commit' | 'rollback'): Promise<T> {
    const deadline = Date.now() + timeoutMs;
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#once(work, deadline, ending);
      } catch (error) {
        if (!isConflict(error)) throw error;
        if (attempt === ATTEMPTS) throw new Busy('Somebody else is changing the same things just now. Try again in a moment.');
        await sleep(5 * 2 ** attempt);
      }
    }
  }

  async #once<T>(work: (tx: Tx) => Promise<T>, deadline: number, ending: 'commit' | 'rollback'): Promise<T> {
    const transaction = this.db.beginTransaction();
    const tx = new Work((query, params) => ask(transaction, query.text, params), deadline);
    try {
      const value = await work(tx);
      tx.assertWhole();
      await tx.end();
      if (ending === 'commit') transaction.commit();
      return value;
    } finally {
      if (transaction.isActive) this.#clear(tx, transaction);
    }
  }

  // The engine refuses to roll back while a query runs, so a caller whose time is up does not wait for it; the next writer does.
  #clear(tx: Work, transaction: Transaction): void {
    const cleared = tx.end().then(() => transaction.rollback());
    this.#clearing.add(cleared);
    const done = () => this.#clearing.delete(cleared);
    cleared.then(done, done);
  }
}

// The collector sees nothing of what a result holds outside its heap: it let several large ones pile up and dropped them at once, which held
// the event loop for 0.15 s. A buffer of about their size, never touched and gone with them, makes it collect each soon.
const weights = new WeakMap<object, ArrayBuffer>();
const LARGE = 1_000;
const BYTES_A_VALUE = 120;

// Row by row an answer costs four times as much as in one piece; in one piece it holds the event loop: 0.2 s at 100,000 rows.
async function ask(transaction: Transaction, text: string, params: object): Promise<Row[]> {
  const result = await transaction.executeCypher(text, params);
  const { columns, length } = result;
  if (length > LARGE) weights.set(result, new ArrayBuffer(length * columns.length * BYTES_A_VALUE));
  if (length * columns.length > CELLS_AT_ONCE) return inSlices(length, (i) => plain(result.get(i)) as Row);
  const rows = result.rows();
  return inSlices(length, (i) => named(columns, rows[i] ?? []));
}

function named(columns: readonly string[], values: readonly unknown[]): Row {
  const row: Record<string, Value> = {};
  for (let i = 0; i < columns.length; i++) row[columns[i] ?? ''] = plain(values[i]);
  return row;
}

function isConflict(error: unknown): boolean {
  return String(error).includes('GRAFEO-T001');
}
