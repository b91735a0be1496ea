import type { Tx, Value } from '../graph/Graph.js';
import type { Facts } from './Change.js';
import type { Batch } from './batches.js';

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

  /** Plays a batch and remembers what it touches: whatever its kind may write is looked at before and after. */
  async around<T>(tx: Tx, batch: Batch, play: () => Promise<T>): Promise<T> {
    await this.look(tx, batch);
    const played = await play();
    await this.look(tx, batch);
    return played;
  }

  /** Looks at whatever a batch may touch. What is seen for the first time, at the first look of a batch, is as it was before. */
  async look(tx: Tx, batch: Batch): Promise<void> {
    const seen = this.#seen.get(batch);
    const found = await read(tx, batch);
    for (const [key, one] of found) {
      if (seen === undefined && !this.#now.has(key)) this.#before.set(key, one);
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
      if (canonical(before) === canonical(after)) continue;
      if ('type' in is) strands.push({ ...is, before, after });
      else nodes.push({ ...is, before: before[0] ?? null, after: after[0] ?? null });
    }
    return { strands, nodes };
  }

  /** Everything that was looked at, as it is now: a text for each thing that is equal as long as the thing is. */
  now(): Map<string, string> {
    return new Map([...this.#now].filter(([, { list }]) => list.length > 0).map(([key, { list }]) => [key, canonical(list)]));
  }
}

async function read(tx: Tx, { kind, rows }: Batch): Promise<Map<string, Found>> {
  const found = new Map<string, Found>();
  // Two rows, or two queries, may look at one edge from its two ends: it is counted for the first.
  const first = new Map<string, string>();
  for (const [place, query] of kind.keep.entries()) {
    for (const row of await tx.run<EdgeRow | NodeRow>(query, { rows: rows as unknown as Value })) {
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

/** Properties as text that is equal when they are: keys in order, nulls left out, and lists of properties in order. */
export function canonical(list: readonly (Properties | Facts)[]): string {
  return list
    .map((one) =>
      JSON.stringify(
        Object.fromEntries(
          Object.entries(one)
            .filter(([, value]) => value !== null && value !== undefined)
            .sort(byKey),
        ),
      ),
    )
    .sort()
    .join(' ');
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
