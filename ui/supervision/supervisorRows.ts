import type { PostNameFragment } from '../api/generated/graphql';
import type { Due, Load } from '../api/useSessions';

/** A supervisor and what they owe. */
export interface SupervisorRow {
  supervisor: PostNameFragment;
  due: number;
  overdue: number;
  /** Days of the one that is overdue longest; 0 when none is. */
  longest: number;
  /** The first day on which a session is due that is not overdue; null when there is none. */
  next: string | null;
  load: Load | null;
}

/** What is due, by supervisor: the longest overdue first, then by what comes next, then by title. */
export function supervisorRows(due: readonly Due[], loads: readonly Load[]): SupervisorRow[] {
  const rows = new Map<string, SupervisorRow>();
  const loadOf = new Map(loads.map((load) => [load.supervisor, load]));
  for (const { supervisor, overdueDays, dueOn } of due) {
    if (supervisor === null) continue;
    const row = rows.get(supervisor.id) ?? {
      ...{ supervisor, due: 0, overdue: 0, longest: 0, next: null },
      load: loadOf.get(supervisor.id) ?? null,
    };
    rows.set(supervisor.id, row);
    row.due += 1;
    if (overdueDays > 0) {
      row.overdue += 1;
      row.longest = Math.max(row.longest, overdueDays);
    } else if (row.next === null || dueOn < row.next) row.next = dueOn;
  }
  return [...rows.values()].sort(
    (a, b) =>
      b.longest - a.longest ||
      (a.next ?? '9999').localeCompare(b.next ?? '9999') ||
      a.supervisor.title.localeCompare(b.supervisor.title) ||
      a.supervisor.id.localeCompare(b.supervisor.id),
  );
}
