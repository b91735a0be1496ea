import type { Tx, Value } from '../graph/Graph.js';
import type { ChangeKind, Facts, Named, Say } from './Change.js';
import { idsIn, type AnyRow } from './kinds.js';
import { known, labelOf, sayer, type Known } from './names.js';

/** Why one step of a set was not done. */
export interface Refusal {
  /** The place of the change in the set, from 0; null when the set as a whole is refused. */
  readonly step: number | null;
  /** The kind of that change; null when the set as a whole is refused. */
  readonly kind: string | null;
  /** The id that it is about; null when the change names none. */
  readonly subject: string | null;
  /** For whoever planned it: what is in the way, with names and days. */
  readonly sentence: string;
}

/** How many refusals of one batch are explained: a set that is wrong throughout is not read a hundred thousand times. */
const MOST_EXPLAINED = 200;

/** Says of each row of a kind why it was refused. Throws when nothing explains it: a refusal without a reason would be a mistake of ours that nobody sees. */
export async function refusals(tx: Tx, kind: ChangeKind, rows: readonly AnyRow[]): Promise<Refusal[]> {
  if (rows.length === 0) return [];
  const told = rows.slice(0, MOST_EXPLAINED);
  const found = await known(
    tx,
    told.flatMap((row) => idsIn(kind, row).map(({ id }) => id)),
  );
  const facts = new Map<number, Facts>();
  if (kind.why !== null) {
    for (const row of await tx.run<Facts & { i: number }>(kind.why, { rows: told as unknown as Value })) facts.set(row.i, row);
  }
  const say = sayer(found);
  return rows.map((row, place) => {
    const sentence =
      place >= MOST_EXPLAINED
        ? 'Refused like many others in this set; put those right first.'
        : (missing(kind, row, found, say) ?? kind.refused(row, facts.get(row.i) ?? {}, say));
    if (sentence === null) throw new Error(`${kind.kind} refused ${JSON.stringify(row)} and cannot say why.`);
    return { step: row.i, kind: kind.kind, subject: subjectOf(kind, row), sentence };
  });
}

/** The id that a change is about: the first that it names, or that of what it makes. */
export function subjectOf(kind: ChangeKind, row: Facts): string | null {
  const id = kind.makes === null ? undefined : row['id'];
  return typeof id === 'string' ? id : (idsIn(kind, row)[0]?.id ?? null);
}

function missing(kind: ChangeKind, row: AnyRow, found: ReadonlyMap<string, Known>, say: Say): string | null {
  for (const { field, id } of idsIn(kind, row)) {
    const { names = [], open = false } = kind.fields[field] ?? {};
    const [one, label] = [found.get(id), labelOf(id)];
    const fits = label !== null && names.includes(label);
    // Something may well have the id, and be of another kind.
    if (one === undefined || !fits) return `There is no ${eitherOf(fits ? [label] : names)} ${id}.`;
    if (!open) continue;
    if (one.opensOn !== null && one.opensOn > row.on) {
      return `${one.name} opens on ${say.day(one.opensOn)}; nothing can be changed about it from ${say.day(row.on)}, which is before.`;
    }
    if (one.closesOn !== null && one.closesOn <= row.on) {
      return `${one.name} is closed from ${say.day(one.closesOn)}; nothing can be changed about it from ${say.day(row.on)}.`;
    }
  }
  return null;
}

/** Kinds of things in words: team, service or forum. */
function eitherOf(names: readonly Named[]): string {
  return names
    .map((name) => name.toLowerCase())
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' or ');
}
