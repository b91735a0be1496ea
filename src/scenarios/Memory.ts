import { canonical } from '../graph/canonical.js';
import type { Row, Tx, Value } from '../graph/Graph.js';
import { rowsRead } from '../graph/rowsRead.js';
import type { Facts } from './Change.js';
import type { Batch } from './batches.js';
import type { AnyRow } from './kinds.js';

/** The properties of a node or an edge as they were read. */
export type Properties = Readonly<Record<string, Value>>;

/** All edges of one type from one node to another, before and after a set. */
export interface Strand {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly before: readonly Properties[];
  readonly after: readonly Properties[];
}

/** A node before and after a set; null when it is not there. */
export interface Node {
  readonly id: string;
  readonly before: Properties | null;
  readonly after: Properties | null;
}

interface EdgeRow {
  readonly i: number;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly p: Properties;
}
interface NodeRow {
  readonly i: number;
  readonly id: string;
  readonly p: Properties;
}
/** What was read of one thing: its edges, or the node alone. */
interface Found {
  readonly is: { readonly type: string; readonly from: string; readonly to: string } | { readonly id: string };
  readonly list: Properties[];
}

/** An engine reads one answer while it hands over another; more at once wait only for each other. */
const LOOKS_AT_ONCE = 3;

/** What a set changed. */
export interface Changed {
  readonly strands: readonly Strand[];
  readonly nodes: readonly Node[];
}

/** Remembers what a set of changes touches: everything as it was before the first change to it, and as it is after the last. */
export class Memory {
  readonly #before = new Map<string, Found>();
  readonly #now = new Map<string, Found>();
  /** What each batch has seen. */
  readonly #seen = new Map<Batch, Set<string>>();

  /** What the set itself has made: nothing about it was there before, and whatever is about it now has been seen. */
  readonly #made = new Set<string>();

  /** Batches that were played and not looked at since. */
  #due: Batch[] = [];

  /**
   * Plays a batch, which answers the rows that it left, and remembers what it touches: whatever its kind may write is looked at before and after. Rows that make something, or are about
   * what the set has made, need no look before; most of an import is such rows. The looks after are put off and made together: `settle` makes those that are due.
   */
  async around(tx: Tx, batch: Batch, play: () => Promise<AnyRow[]>): Promise<AnyRow[]> {
    const { kind, rows } = batch;
    const isNew = (row: AnyRow) => !kind.alone && (kind.makes !== null || kind.writes(row).every((key) => this.#made.has(idOf(key))));
    const old = rows.filter((row) => !isNew(row));
    // What the set itself has left is seen before anything is taken for what was there before it.
    if (old.length > 0) await this.settle(tx);
    await this.look(tx, batch, old);
    const left = await play();
    // What could not be made was there, and is as it was.
    const there = left.filter(isNew);
    if (there.length > 0) {
      await this.settle(tx);
      this.#rememberAsBefore(await read(tx, kind, there));
    }
    this.#due.push(batch);
    const not = new Set(left);
    if (kind.makes !== null && !kind.alone) for (const row of rows) if (!not.has(row)) this.#made.add(String(row['id']));
    return left;
  }

  /** Looks at whatever was played and not looked at since. Before anybody asks what has changed. */
  async settle(tx: Tx): Promise<void> {
    const due = this.#due;
    this.#due = [];
    for (let i = 0; i < due.length; i += LOOKS_AT_ONCE) {
      const some = due.slice(i, i + LOOKS_AT_ONCE);
      const found = await Promise.all(some.map(({ kind, rows }) => read(tx, kind, rows)));
      for (const [place, batch] of some.entries()) this.#remember(batch, found[place] ?? new Map<string, Found>());
    }
  }

  #rememberAsBefore(found: ReadonlyMap<string, Found>): void {
    for (const [key, one] of found) if (!this.#now.has(key)) this.#before.set(key, one);
  }

  /** Looks at whatever a batch may touch, or some rows of it. What is seen for the first time, at the first look of a batch, is as it was before. */
  async look(tx: Tx, batch: Batch, rows = batch.rows): Promise<void> {
    this.#remember(batch, rows.length === 0 ? new Map<string, Found>() : await read(tx, batch.kind, rows));
  }

  #remember(batch: Batch, found: ReadonlyMap<string, Found>): void {
    const seen = this.#seen.get(batch);
    if (seen === undefined) this.#rememberAsBefore(found);
    for (const [key, one] of found) {
      this.#now.set(key, one);
    }
    // What this batch saw before and sees no longer has gone.
    for (const key of seen ?? []) {
      const gone = found.has(key) ? undefined : this.#now.get(key);
      if (gone !== undefined) this.#now.set(key, { ...gone, list: [] });
    }
    this.#seen.set(batch, new Set([...(seen ?? []), ...found.keys()]));
  }

  /** What has changed between the first look and the last. */
  changed(): Changed {
    const strands: Strand[] = [];
    const nodes: Node[] = [];
    for (const [key, { is, list: after }] of this.#now) {
      const before = this.#before.get(key)?.list ?? [];
      const isSame = before.length === after.length && canonicalList(before) === canonicalList(after);
      if (isSame) continue;
      if ('type' in is) strands.push({ ...is, before, after });
      else nodes.push({ ...is, before: before[0] ?? null, after: after[0] ?? null });
    }
    return { strands, nodes };
  }

  /** Everything that was looked at, as it is now: a text for each thing that is equal as long as the thing is. */
  now(): Map<string, string> {
    return new Map([...this.#now].filter(([, { list }]) => list.length > 0).map(([key, { list }]) => [key, canonicalList(list)]));
  }
}

/** The id in a key of `writes`, such as `post:x line`. */
function idOf(key: string): string {
  const end = key.indexOf(' ');
  return end < 0 ? key : key.slice(0, end);
}

async function read(tx: Tx, kind: Batch['kind'], rows: Batch['rows']): Promise<Map<string, Found>> {
  const found = new Map<string, Found>();
  // Two rows, or two queries, may look at one edge from its two ends: it is counted for the first.
  const first = new Map<string, string>();
  const answers = await Promise.all(
    kind.keep.map((query) => tx.run<EdgeRow | NodeRow>(query, { rows: rowsRead(query, rows as readonly Row[]) })),
  );
  for (const [place, answer] of answers.entries()) {
    for (const row of answer) {
      const key = 'type' in row ? `${row.type} ${row.from} ${row.to}` : row.id;
      const look = `${place} ${row.i}`;
      if ((first.get(key) ?? look) !== look) continue;
      first.set(key, look);
      const one = found.get(key);
      if (one !== undefined) one.list.push(row.p);
      else found.set(key, { is: 'type' in row ? { type: row.type, from: row.from, to: row.to } : { id: row.id }, list: [row.p] });
    }
  }
  return found;
}

/** Lists of properties as text that is equal when they are, whatever the order of the lists. */
export function canonicalList(list: readonly (Properties | Facts)[]): string {
  return list.map(canonical).sort().join(' ');
}
