import type { Tx } from '../graph/Graph.js';
import type { Change } from './changes/index.js';
import type { Refusal } from './refusals.js';
import type { ScenarioFound } from './Scenario.js';
import { approvedScenarios, changesOfScenario } from './scenarioRows.js';
import { stepOf } from './stepOf.js';

interface Written {
  readonly step: number;
  readonly kind: string;
  readonly key: string;
}

/**
 * The steps of a scenario that change what another one, which is approved and not yet applied, changes as well: whichever is applied first, the other would no longer be what was
 * approved. One refusal for each pair of scenarios and step.
 */
export async function approvedConflicts(tx: Tx, scenario: ScenarioFound, changes: readonly Change[]): Promise<Refusal[]> {
  const others = (await approvedScenarios(tx)).filter(({ id }) => id !== scenario.id);
  if (others.length === 0) return [];
  const own = writtenBy(changes, scenario.startsOn);
  const found = new Map<string, Refusal>();
  for (const other of others) {
    const theirs = byThing(writtenBy(await changesOfScenario(tx, other), other.startsOn));
    for (const { step, kind, key } of own) {
      const clash = theirs.get(thingOf(key))?.find((one) => one.key === key || isWhole(one.key) || isWhole(key));
      if (clash === undefined) continue;
      const sentence = `The scenario “${other.name}” (${other.id}), which is approved, changes the same in its step ${clash.step + 1}. Apply or withdraw that scenario first.`;
      found.set(`${step} ${other.id}`, { step, kind, subject: thingOf(key), sentence });
    }
  }
  return [...found.values()].sort((a, b) => (a.step ?? 0) - (b.step ?? 0));
}

function writtenBy(changes: readonly Change[], on: string): Written[] {
  return changes.flatMap((change, i) => {
    const { kind, row } = stepOf(change, i, on);
    return kind.writes(row).flatMap((key) => (key === '' ? [] : [{ step: i, kind: kind.kind, key }]));
  });
}

// A key is what is written: a thing's id alone for all of it, or its id and which part of it.
function thingOf(key: string): string {
  return key.split(' ')[0] ?? key;
}

function isWhole(key: string): boolean {
  return !key.includes(' ');
}

function byThing(written: readonly Written[]): Map<string, Written[]> {
  const found = new Map<string, Written[]>();
  for (const one of written) {
    const list = found.get(thingOf(one.key));
    if (list === undefined) found.set(thingOf(one.key), [one]);
    else list.push(one);
  }
  return found;
}
