import { compare } from './facts.js';
import type { ShapeRows } from './shapeRows.js';

/** A session lasts at least 90 minutes: employer standard 5 of the Local Government Association. */
const SESSION_HOURS = 1.5;
/** Days of an average month: 365.25 / 12, rounded as timetables do. */
const MONTH_DAYS = 30.44;

/** One supervisor's load; `on` travels with it so that the post can be asked for. */
export interface LoadFound {
  readonly on: string;
  readonly supervisor: string;
  readonly supervisees: number;
  readonly hoursAMonth: number;
  readonly withoutCadence: number;
}

/** The load of all supervisors, the heaviest first. */
export interface SupervisionFound {
  readonly supervisors: number;
  readonly hoursAMonth: number;
  readonly withoutCadence: number;
  readonly loads: readonly LoadFound[];
}

/** What supervision costs in hours a month in session: 30.44 / everyDays * 1.5 for each agreement; one without a cadence is counted apart. */
export function supervisionLoad(agreements: ShapeRows['supervision'], on: string): SupervisionFound {
  const bySupervisor = new Map<string, ShapeRows['supervision'][number][]>();
  for (const agreement of agreements) {
    const list = bySupervisor.get(agreement.to);
    if (list === undefined) bySupervisor.set(agreement.to, [agreement]);
    else list.push(agreement);
  }
  const loads = [...bySupervisor].map(([supervisor, list]) => ({
    on,
    supervisor,
    supervisees: new Set(list.map(({ from }) => from)).size,
    hoursAMonth: rounded(list.reduce((sum, { everyDays }) => sum + hoursOf(everyDays), 0)),
    withoutCadence: list.filter(({ everyDays }) => hoursOf(everyDays) === 0).length,
  }));
  return {
    supervisors: loads.length,
    hoursAMonth: rounded(agreements.reduce((sum, { everyDays }) => sum + hoursOf(everyDays), 0)),
    withoutCadence: loads.reduce((sum, { withoutCadence }) => sum + withoutCadence, 0),
    loads: loads.sort((a, b) => b.hoursAMonth - a.hoursAMonth || compare(a.supervisor, b.supervisor)),
  };
}

// An import may bring a cadence of no days, which is none.
function hoursOf(everyDays: number | null): number {
  return everyDays === null || everyDays <= 0 ? 0 : (MONTH_DAYS / everyDays) * SESSION_HOURS;
}

function rounded(hours: number): number {
  return Math.round(hours * 100) / 100;
}
