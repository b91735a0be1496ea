import type { Change } from './changes/index.js';
import { saidBy } from './kinds.js';
import type { ScenarioFound } from './Scenario.js';

/**
 * Whether a scenario on a day is what is recorded anyway: it is part of the structure by now, or nothing of it holds yet. Details that bear no days, such as titles, would otherwise show
 * before the scenario begins.
 */
export function isRecorded({ state, startsOn }: ScenarioFound, changes: readonly Change[], day: string): boolean {
  return state === 'APPLIED' || day < firstDayOf(changes, startsOn);
}

function firstDayOf(changes: readonly Change[], startsOn: string): string {
  return changes.reduce((first, change) => {
    const own = saidBy(change)['on'];
    return typeof own === 'string' && own < first ? own : first;
  }, startsOn);
}
