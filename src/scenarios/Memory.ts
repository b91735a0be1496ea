import { canonical } from '../graph/canonical.js';
import type { Row, Tx, Value } from '../graph/Graph.js';
import { rowsRead } from '../graph/rowsRead.js';
import { inPieces } from '../inPieces.js';
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

/** What stands there, each edge or the node as text, in order; nothing when nothing does. A large set looks at a million things: as text each takes a quarter of the room. */
type Texts = readonly string[];

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
/** What was read, by `TYPE from to` of edges or the id of a node. No id has a blank in it. */
type Found = ReadonlyMap<string, Texts>;

const NOTHING: Texts = [];

/** An engine reads one answer while it hands over another; more at once wait only for each other. */
const LOOKS_AT_ONCE = 3;

/** What a set changed. */
export interface Changed {
  readonly strands: readonly Strand[];
  readonly nodes: readonly Node[];
}

/** Remembers what a set of changes touches: everything as it was before the first change to it, and as it is after the last. */
export class Memory {
  readonly #before = new Map<string, Texts>();
  readonly #now = new Map<string, Texts>();
  /** What each batch has seen that may be looked at again. */
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
      this.#rememberAsBefore(await look(tx, kind, there));
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
    for (const some of inPieces(due, LOOKS_AT_ONCE)) {
      const found = await Promise.all(some.map(({ kind, rows }) => look(tx, kind, rows)));
      for (const [place, batch] of some.entries()) {
        this.#remember(batch, found[place] ?? new Map<string, Texts>());
        // It was the last look of this batch: its rows need not be kept for it.
        this.#seen.delete(batch);
      }
    }
  }

  #rememberAsBefore(found: Found): void {
    for (const [key, one] of found) if (!this.#now.has(key)) this.#before.set(key, one);
  }

  /** Looks at whatever a batch may touch, or some rows of it. What is seen for the first time, at the first look of a batch, is as it was before. */
  async look(tx: Tx, batch: Batch, rows = batch.rows): Promise<void> {
    const found = rows.length === 0 ? new Map<string, Texts>() : await look(tx, batch.kind, rows);
    this.#remember(batch, found);
    this.#seen.set(batch, new Set([...(this.#seen.get(batch) ?? []), ...found.keys()]));
  }

  #remember(batch: Batch, found: Found): void {
    const seen = this.#seen.get(batch);
    if (seen === undefined) this.#rememberAsBefore(found);
    for (const [key, one] of found) this.#now.set(key, one);
    // What this batch saw before and sees no longer has gone.
    for (const key of seen ?? []) if (!found.has(key)) this.#now.set(key, NOTHING);
  }

  /** What has changed between the first look and the last. */
  changed(): Changed {
    const strands: Strand[] = [];
    const nodes: Node[] = [];
    for (const [key, after] of this.#now) {
      const before = this.#before.get(key) ?? NOTHING;
      if (before.length === after.length && joined(before) === joined(after)) continue;
      const [type = '', from, to] = key.split(' ');
      if (from === undefined || to === undefined) nodes.push({ id: key, before: read(before)[0] ?? null, after: read(after)[0] ?? null });
      else strands.push(new ChangedStrand(type, from, to, before, after));
    }
    return { strands, nodes };
  }

  /** Everything that was looked at and is there, with a text that is equal as long as the thing is. */
  *now(): Generator<[string, string]> {
    for (const [key, texts] of this.#now) if (texts.length > 0) yield [key, joined(texts)];
  }
}

/** A strand that reads its texts when it is asked. */
class ChangedStrand implements Strand {
  readonly #before: Texts;
  readonly #after: Texts;

  constructor(
    readonly type: string,
    readonly from: string,
    readonly to: string,
    before: Texts,
    after: Texts,
  ) {
    this.#before = before;
    this.#after = after;
  }

  get before(): readonly Properties[] {
    return read(this.#before);
  }

  get after(): readonly Properties[] {
    return read(this.#after);
  }
}

const joined = (texts: Texts): string => (texts.length === 1 ? (texts[0] ?? '') : texts.join(' '));
const read = (texts: Texts): readonly Properties[] => texts.map((text) => JSON.parse(text) as Properties);

/** The id in a key of `writes`, such as `post:x line`. */
function idOf(key: string): string {
  const end = key.indexOf(' ');
  return end < 0 ? key : key.slice(0, end);
}

async function look(tx: Tx, kind: Batch['kind'], rows: Batch['rows']): Promise<Found> {
  const found = new Map<string, string[]>();
  // Two rows, or two queries, may look at one edge from its two ends: it is counted for the first.
  const first = new Map<string, string>();
  const answers = await Promise.all(
    kind.keep.map((query) => tx.run<EdgeRow | NodeRow>(query, { rows: rowsRead(query, rows as readonly Row[]) })),
  );
  for (const [place, answer] of answers.entries()) {
    for (const row of answer) {
      const key = 'type' in row ? `${row.type} ${row.from} ${row.to}` : row.id;
      const at = `${place} ${row.i}`;
      if ((first.get(key) ?? at) !== at) continue;
      first.set(key, at);
      const one = found.get(key);
      if (one === undefined) found.set(key, [canonical(row.p)]);
      else one.push(canonical(row.p));
    }
  }
  for (const texts of found.values()) if (texts.length > 1) texts.sort();
  return found;
}

/** Lists of properties as text that is equal when they are, whatever the order of the lists. */
export function canonicalList(list: readonly (Properties | Facts)[]): string {
  return joined(list.map(canonical).sort());
}
