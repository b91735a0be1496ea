import type { Cypher } from '../graph/cypher.js';
import type { Row, Tx } from '../graph/Graph.js';
import { rowsRead } from '../graph/rowsRead.js';
import { batches, type Batch, type Step } from './batches.js';
import type { ChangeKind } from './Change.js';
import type { Change } from './changes/index.js';
import { type AnyRow, idsIn, kindOf, saidBy } from './kinds.js';
import { lineLoops, type NewLine } from './lineLoops.js';
import { madeNames } from './madeNames.js';
import type { Memory } from './Memory.js';
import { known, labelOf, sayer } from './names.js';
import { newIds } from './newIds.js';
import { refusals, subjectOf, type Refusal } from './refusals.js';
import { refusedRules } from './refusedRules.js';
import { stepOf, type PlayedBy } from './stepOf.js';
import { assertWanted, type Watching } from './Watching.js';

/** How a set is played: by whom, and what remembers it. */
export interface Playing extends PlayedBy {
  /** Remembers what was touched, for those who tell of it or undo it. */
  readonly memory?: Memory;
  /** Who follows it, and may call it off. */
  readonly watch?: Watching;
}

/** What came of a set that was played. */
export interface Played {
  /** The changes with the ids that were made for what is new, so that they can be kept and played again. */
  readonly changes: readonly Change[];
  /** By step. When there is one, the transaction holds half a set and must not be committed. */
  readonly refusals: readonly Refusal[];
}

/**
 * Plays changes into a transaction, each from its own day or else from `on`, in the order given and in batches. Refused steps are answered, not thrown, and the others are
 * played nevertheless, so that a planner hears of everything at once. Whoever handed the transaction in decides what becomes of it.
 */
export async function play(tx: Tx, changes: readonly Change[], on: string, how: Playing = {}): Promise<Played> {
  const named = await withIds(tx, changes);
  const steps = named.map((change, i) => stepOf(change, i, on, how));
  const claimed = claims(steps);
  const refused = [...refusedRules(steps), ...(await refusedClaims(tx, steps, claimed))];
  const out = new Set(refused.map(({ step }) => step));
  const done: Step[] = [];
  let played = 0;
  for (const batch of batches(steps.filter(({ row }) => !out.has(row.i)))) {
    assertWanted(how.watch ?? {});
    const left = how.memory === undefined ? await playBatch(tx, batch) : await how.memory.around(tx, batch, () => playBatch(tx, batch));
    refused.push(...(await refusals(tx, batch.kind, left)));
    const not = new Set(left);
    for (const row of batch.rows) if (!not.has(row)) done.push({ kind: batch.kind, row });
    how.watch?.played?.((played += batch.rows.length), steps.length);
  }
  await how.memory?.settle(tx);
  refused.push(...(await refusedLoops(tx, done)));
  refused.sort((a, b) => (a.step ?? -1) - (b.step ?? -1));
  return { changes: named, refusals: refused };
}

/** The rows that were not done. */
async function playBatch(tx: Tx, { kind, rows }: Batch): Promise<AnyRow[]> {
  const done = new Set<number>();
  for (const [query, part] of verbs(kind, rows)) {
    for (const row of await tx.run<{ done: number }>(query, { rows: rowsRead(query, part as readonly Row[]) })) done.add(row.done);
  }
  const went = rows.filter(({ i }) => done.has(i));
  for (const query of went.length === 0 ? [] : kind.then) await tx.run(query, { rows: rowsRead(query, went as readonly Row[]) });
  return rows.filter(({ i }) => !done.has(i));
}

function verbs(kind: ChangeKind, rows: readonly AnyRow[]): [Cypher, AnyRow[]][] {
  if (!('by' in kind.play)) return [[kind.play, [...rows]]];
  const { by, of } = kind.play;
  return Object.entries(of).flatMap(([label, query]): [Cypher, AnyRow[]][] => {
    const part = rows.filter((row) => labelOf(String(row[by])) === label);
    return part.length === 0 ? [] : [[query, part]];
  });
}

interface Claimed {
  readonly step: Step;
  readonly earlier: Step;
}

/** The steps that do what an earlier one of the set has done already. */
function claims(steps: readonly Step[]): Claimed[] {
  const first = new Map<string, Step>();
  return steps.flatMap((step) => {
    const key = step.kind.claims(step.row)?.key;
    if (key === undefined) return [];
    const earlier = first.get(key);
    if (earlier !== undefined) return [{ step, earlier }];
    first.set(key, step);
    return [];
  });
}

async function refusedClaims(tx: Tx, steps: readonly Step[], claimed: readonly Claimed[]): Promise<Refusal[]> {
  if (claimed.length === 0) return [];
  const ids = claimed.flatMap(({ step: { kind, row } }) => idsIn(kind, row).map(({ id }) => id));
  const say = sayer(new Map([...madeNames(steps), ...(await known(tx, ids))]));
  return claimed.map(({ step: { kind, row }, earlier }) => ({
    step: row.i,
    kind: kind.kind,
    subject: subjectOf(kind, row),
    sentence: `Step ${earlier.row.i + 1} ${kind.claims(row)?.sentence(say) ?? ''}.`,
  }));
}

async function refusedLoops(tx: Tx, done: readonly Step[]): Promise<Refusal[]> {
  const begun = done.flatMap(({ kind, row }): NewLine[] => kind.lines(row).map((line) => ({ step: row.i, from: row.on, ...line })));
  const loops = await lineLoops(tx, begun);
  if (loops.length === 0) return [];
  const say = sayer(
    await known(
      tx,
      loops.flatMap(({ posts }) => posts),
    ),
  );
  const kinds = new Map(done.map(({ kind, row }) => [row.i, kind]));
  return loops.map(({ step, posts, from }) => {
    const [post = '', ...above] = posts;
    const line = above.map((id) => say.name(id)).join(', who would report to ');
    const sentence = `${say.name(post)} would manage itself from ${say.day(from)}: it would report to ${line}.`;
    return { step, kind: kinds.get(step)?.kind ?? '', subject: post, sentence };
  });
}

/** The changes with an id for everything that is made and was given none. */
async function withIds(tx: Tx, changes: readonly Change[]): Promise<readonly Change[]> {
  const nameless = changes.flatMap((change, i) => {
    const { makes } = kindOf(change);
    const said = saidBy(change);
    return makes === null || typeof said['id'] === 'string' ? [] : [{ i, label: makes, name: String(said['title'] ?? said['name']) }];
  });
  if (nameless.length === 0) return changes;
  const taken = new Set(changes.map((change) => saidBy(change)['id']).filter((id) => typeof id === 'string'));
  const ids = await newIds(tx, nameless, taken);
  const made = [...changes];
  for (const [place, { i }] of nameless.entries()) {
    const change = made[i] as Change;
    const id = ids[place] ?? '';
    // One key in, one key out: the kind stays what it was, and its `id` is a text.
    made[i] = { [kindOf(change).kind]: { ...saidBy(change), id } } as unknown as Change;
  }
  return made;
}
