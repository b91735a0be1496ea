import type { Tx } from '../graph/Graph.js';
import { compare } from '../org/facts.js';
import { cursorOf, readCursor } from '../org/cursor.js';
import type { Page, PageAsked } from '../org/page.js';
import type { SessionDue } from '../../schema/SessionDue.js';
import { daysFrom } from './addDays.js';
import { cadenceOf } from './cadenceOf.js';
import type { Cadences } from './Cadences.js';
import { dueOn } from './dueOn.js';
import { dueRows, type DueRow } from './dueRows.js';
import { dueSentence } from './dueSentence.js';

/** What is due between two posts; `on` is the date asked about. */
export interface DueFound extends SessionDue {
  readonly on: string;
  readonly supervisee: string;
  readonly supervisor: string;
  readonly portfolioId: string | null;
}

/** What is due of these supervisees on a date, by the day on which it is due: what is overdue longest comes first. Days are ISO texts. */
export async function sessionsDue(tx: Tx, supervisees: readonly string[], on: string, cadences: Cadences): Promise<DueFound[]> {
  const found = new Map<string, DueFound>();
  for (const row of await dueRows(tx, supervisees, on)) {
    const due = toDue(row, on, cadences);
    const before = due === null ? undefined : found.get(due.id);
    // Two lines for the same, which is a fault, are one session: the sooner.
    if (due !== null && (before === undefined || due.dueOn < before.dueOn)) found.set(due.id, due);
  }
  return [...found.values()].sort(byDay);
}

/** One page of what is due, from all of it in order. Throws BadInput for a cursor of another list. */
export function duePage(all: readonly DueFound[], { first, after }: Pick<PageAsked, 'first' | 'after'>): Page<DueFound> {
  const [dueOn = '', id = ''] = after === null ? [] : readCursor('due', 2, after);
  const left = all.filter((due) => byDay(due, { dueOn, id }) > 0);
  return {
    edges: left.slice(0, first).map((node) => ({ cursor: cursorOf('due', [node.dueOn, node.id]), node })),
    hasNextPage: left.length > first,
  };
}

function byDay(a: Pick<DueFound, 'dueOn' | 'id'>, b: Pick<DueFound, 'dueOn' | 'id'>): number {
  return compare(a.dueOn, b.dueOn) || compare(a.id, b.id);
}

function toDue(row: DueRow, on: string, cadences: Cadences): DueFound | null {
  const { supervisee, supervisor, portfolio, everyDays, profession, need } = row;
  const qualifiedOn = latest(row.holders.map(({ qualified }) => qualified));
  const cadence = cadenceOf({ everyDays, profession, needsSupervision: need, qualifiedOn }, cadences);
  if (cadence === null) return null;
  // A session with somebody who held the post before is nothing to whoever holds it now.
  const heldSince = row.holders.map(({ since }) => since).sort(compare)[0] ?? row.from;
  const lastOn = row.last !== null && row.last >= heldSince ? row.last : null;
  const since = lastOn ?? (row.from > heldSince ? row.from : heldSince);
  const due = dueOn(since, cadence.stages, on);
  const told = {
    dueOn: due.on,
    overdueDays: Math.max(0, daysFrom(due.on, on)),
    everyDays: due.stage.everyDays,
    basis: cadence.basis,
    lastOn,
  };
  const id = [supervisee, supervisor, ...(portfolio === null ? [] : [portfolio])].join('/');
  return { ...told, id, on, supervisee, supervisor, portfolioId: portfolio, sentence: dueSentence({ ...told, since }) };
}

function latest(days: readonly (string | null)[]): string | null {
  return (
    days
      .filter((day) => day !== null)
      .sort(compare)
      .at(-1) ?? null
  );
}
