import { expect } from '@jest/globals';
import { findGaps, type Gap } from '../../src/gaps/findGaps.js';
import type { Graph } from '../../src/graph/Graph.js';
import { ON } from './draw.js';

/** What a test says of a gap: why it is one, since when, and what there is to look at. What it leaves out does not matter. */
export type Expected = Partial<Pick<Gap, 'reason' | 'since' | 'evidence' | 'standard'>>;

/** Expects the gaps of one rule on a day, by post without `post:`; no more and no less. */
export async function expectGaps(graph: Graph, rule: string, expected: Readonly<Record<string, Expected>>, on = ON): Promise<void> {
  const gaps = await graph.read((tx) => findGaps(tx, on, { rules: [rule] }));
  const found = Object.fromEntries(gaps.map((gap) => [gap.subject.replace(/^post:/, ''), gap]));
  expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort());
  for (const [name, said] of Object.entries(expected)) expect(found[name]).toMatchObject({ id: `${rule}/post:${name}`, ...said });
}
