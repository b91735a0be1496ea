import type { Scenario } from '../api/useScenarios';

type Step = Scenario['history'][number];

/** Something that was done with a scenario, as often as the same person did it on end. */
export interface Doing {
  step: Step;
  times: number;
}

/** What was done with a scenario, the latest first; changes that one person wrote one after the other are told once, with the latest of them. */
export function toDoings(history: readonly Step[]): Doing[] {
  const doings: Doing[] = [];
  for (const step of history) {
    const last = doings.at(-1);
    const goesOn =
      last?.step.action === 'EDITED' && step.action === 'EDITED' && last.step.by === step.by && last.step.byName === step.byName;
    if (goesOn) doings[doings.length - 1] = { step, times: last.times + 1 };
    else doings.push({ step, times: 1 });
  }
  return doings.reverse();
}
