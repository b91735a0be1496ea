import { settingsOn } from '../gaps/settings.js';
import type { Tx } from '../graph/Graph.js';
import type { Cadences } from './Cadences.js';

/** How often sessions are due on a date where nothing is agreed: as the gap rule sessionOverdue is set on that day, so that the two find the same. */
export async function cadencesOn(tx: Tx, on: string): Promise<Cadences> {
  const settings = await settingsOn(tx, on);
  const days = (name: string) => settings.number('sessionOverdue', name);
  return {
    newlyQualified: [
      { everyDays: days('everyDaysFirst'), underDays: days('firstDays') },
      { everyDays: days('everyDaysEarly'), underDays: days('earlyDays') },
    ],
    socialWork: days('everyDaysSocialWork'),
    others: days('everyDaysOther'),
  };
}
