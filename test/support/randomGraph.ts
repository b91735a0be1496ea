import fc from 'fast-check';
import { type EdgeRow, type EdgeSet, type Label, LABELS, type NodeRow, type Contents, type Value } from '../../src/archive/Contents.js';
import { type Dice, diceOf, span } from './dice.js';
import { EDGES, NODES } from './randomModel.js';

/** A graph without a node. */
export const EMPTY: Contents = {
  nodes: Object.fromEntries(LABELS.map((label) => [label, []])) as unknown as Contents['nodes'],
  edges: [],
};

/**
 * Organisations of 30 to 60 posts as no planner would draw them: loops, several managers, properties left out, edges that have ended, that begin later,
 * that begin and end on one day, vacant and shared posts, and now and then a whole label or edge type that does not occur.
 */
export const randomGraph: fc.Arbitrary<Contents> = fc.noBias(fc.gen()).map((draw) => drawGraph(diceOf(draw)));

function drawGraph(dice: Dice): Contents {
  const absent = new Set(LABELS.filter((label) => label !== 'Post' && dice.chance(0.04)));
  const nodes = Object.fromEntries(LABELS.map((label) => [label, absent.has(label) ? [] : drawNodes(dice, label)])) as Record<
    Label,
    NodeRow[]
  >;
  const edges = EDGES.filter(() => !dice.chance(0.05)).flatMap((kind): EdgeSet[] => {
    const [starts, ends] = [nodes[kind.from], nodes[kind.to]];
    if (starts.length === 0 || ends.length === 0) return [];
    const rows = starts.flatMap(({ id }, i) =>
      kind
        .ends(dice, i, ends.length)
        .map((end): EdgeRow => ({ from: id, to: ends[end]?.id ?? id, props: { ...span(dice), ...drawProperties(dice, kind.props) } })),
    );
    return rows.length === 0 ? [] : [{ type: kind.type, fromLabel: kind.from, toLabel: kind.to, rows }];
  });
  return { nodes, edges };
}

function drawNodes(dice: Dice, label: Label): NodeRow[] {
  const { least, most, props } = NODES[label];
  const many = least + dice.number(most - least + 1);
  return Array.from({ length: many }, (_, i) => ({ id: `${label.toLowerCase()}:${i}`, ...drawProperties(dice, props) }));
}

/** Properties drawn from their lists; each is left out one time in eight. */
export function drawProperties(dice: Dice, props: Readonly<Record<string, (dice: Dice) => Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(props).flatMap(([name, draw]) => (dice.chance(0.125) ? [] : [[name, draw(dice)]])));
}
