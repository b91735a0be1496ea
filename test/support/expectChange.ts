import { expect } from '@jest/globals';
import { findGaps } from '../../src/gaps/findGaps.js';
import type { Graph } from '../../src/graph/Graph.js';
import { applyChanges, type Applied } from '../../src/scenarios/applyChanges.js';
import type { Change } from '../../src/scenarios/changes/index.js';
import { playAndCompare, type GapsOf } from '../../src/scenarios/playAndCompare.js';
import { readChanges } from '../../src/scenarios/readChanges.js';
import type { Author } from '../../src/scenarios/recordSet.js';
import { undo } from '../../src/scenarios/undo.js';
import { ON } from './draw.js';
import { dump } from './dump.js';

/** Who makes the changes of tests. */
export const AUTHOR: Author = {
  by: 'person:hr',
  byName: 'Hester',
  reason: 'As agreed.',
  at: '2026-11-22T09:00:00.000Z',
  today: '2026-11-22',
};

/** Two rules are enough to see that gaps are compared; all of them would be most of the time of these tests. */
export const someGaps: GapsOf = (tx, on) => findGaps(tx, on, { rules: ['noLineManager', 'noSupervisor'] });

const HISTORY = /"(Counter|ChangeSet|ChangePart|ChangeSubject|Scenario|ScenarioPart|ScenarioStep|SetBegun)"/;

/** The structure alone: without history and without counters. */
export async function structure(graph: Graph): Promise<string[]> {
  return (await graph.read(dump)).filter((line) => !HISTORY.test(line));
}

/** Applies changes as HR does, with a comparison. */
export function applied(graph: Graph, changes: readonly Change[], on = ON): Promise<Applied> {
  return applyChanges(graph, { changes, on, author: AUTHOR, expecting: null, compare: true, gapsOf: someGaps });
}

/** A line of a dump in few words: type, ends, days and what else an edge says; label, id and properties of a node. */
function inWords(line: string): string {
  const { kinds, properties, type, start, end } = JSON.parse(line) as {
    kinds?: string[];
    properties: Record<string, unknown>;
    type?: string;
    start?: string;
    end?: string;
  };
  const { from, to, id, source, ...rest } = properties;
  const more = Object.entries(rest)
    .filter(([name]) => name !== 'sourceOn' && name !== 'sourceDocument')
    .map(([name, value]) => ` ${name}=${String(value)}`)
    .sort()
    .join('');
  return type === undefined
    ? `${kinds?.join('')} ${String(id)}${more} ${String(source)}`
    : `${start} ${type} ${end} ${String(from)}..${String(to)}${more} ${String(source)}`;
}

/** What a write took away from the structure and what it added, as sorted lines: `- post:a REPORTS_TO post:b 2020-01-01..9999-12-31 RECORDED`. */
export function difference(before: readonly string[], after: readonly string[]): string[] {
  const [was, is] = [new Set(before), new Set(after)];
  const gone = before.filter((line) => !is.has(line)).map((line) => `- ${inWords(line)}`);
  const come = after.filter((line) => !was.has(line)).map((line) => `+ ${inWords(line)}`);
  return [...gone.sort(), ...come.sort()];
}

/**
 * Five checks of a change that may be made, and its undoing: the preview leaves the graph as it was; the change survives JSON; applied, it leaves just the `difference`; it is in history
 * with the outcome that the preview reported; undone, everything is as before.
 */
export async function expectDone(graph: Graph, change: Change, expected: readonly string[], on = ON): Promise<Applied> {
  const before = await structure(graph);
  const how = { by: AUTHOR.by, recordedOn: AUTHOR.today, gapsOf: someGaps };
  const previewed = await graph.rehearse((tx) => playAndCompare(tx, [change], on, how));
  expect(previewed.refusals).toEqual([]);
  expect(await structure(graph)).toEqual(before);
  const [again] = readChanges(JSON.parse(JSON.stringify([change])));
  expect(again).toEqual(change);
  const made = await applied(graph, [again as Change], on);
  expect(made.refusals).toEqual([]);
  expect(difference(before, await structure(graph))).toEqual(expected);
  expect(made.outcome).toEqual(previewed);
  expect(made.changeSet).toMatchObject({
    revision: made.revision,
    size: 1,
    reason: AUTHOR.reason,
    by: AUTHOR.by,
    fingerprint: previewed.fingerprint,
  });
  const undone = await undo(graph, { changeSet: made.changeSet?.id ?? '', author: AUTHOR, compare: false });
  expect(undone.refusals).toEqual([]);
  expect(difference(before, await structure(graph))).toEqual([]);
  return made;
}

/** The checks of a change that may not be made: preview and application refuse it by the same sentence, and nothing of it is kept, not even a revision. */
export async function expectRefused(graph: Graph, change: Change, sentence: string, on = ON): Promise<void> {
  const before = await graph.read(dump);
  const previewed = await graph.rehearse((tx) => playAndCompare(tx, [change], on, { gapsOf: someGaps }));
  expect(previewed.refusals.map((refusal) => refusal.sentence)).toEqual([sentence]);
  const { refusals, revision, changeSet } = await applied(graph, [change], on);
  expect([refusals, revision, changeSet]).toEqual([previewed.refusals, null, null]);
  expect(await graph.read(dump)).toEqual(before);
}
