import { addDays } from './addDays.js';

/** A cadence that holds before a day; `before` null: from the stage before it for ever. Stages come in the order of their days. */
export interface Stage {
  readonly everyDays: number;
  readonly before: string | null;
}

/** When a session is due, and by which cadence. */
export interface Due {
  readonly on: string;
  readonly stage: Stage;
}

/**
 * The day on which the next session is due: the first on which as many days have passed since `since` as the cadence of that day says. Days that have
 * passed by `today` are judged by the cadence of today, as the gap rule judges them: whoever leaves the weekly stage is not late by the week any more.
 * All days are ISO texts; the last stage must hold for ever.
 */
export function dueOn(since: string, stages: readonly Stage[], today: string): Due {
  let from = since;
  for (const stage of stages) {
    const { everyDays, before } = stage;
    if (before !== null && before <= today) continue;
    const passed = addDays(since, everyDays);
    const on = passed > from ? passed : from;
    if (before === null || on < before) return { on, stage };
    if (before > from) from = before;
  }
  throw new Error('The last stage of a cadence must hold for ever.');
}
