import { type Label, LABELS, type NodeRow, type Contents } from '../../src/archive/Contents.js';
import { LOAD_EDGES } from '../../src/archive/statements.js';
import type { Params, Value } from '../../src/graph/Graph.js';
import { BASE, type Dice, randomDay, span } from '../support/dice.js';
import { drawProperties } from '../support/randomGraph.js';
import { EDGES, NODES } from '../support/randomModel.js';
import { sourceQueries } from '../support/sourceQueries.js';
import { changeRows } from './changeRows.js';

/** Draws what one batch of a writing query is given, for a graph that holds `graph`. */
export type DrawRows = (dice: Dice, graph: Contents) => Params;

const nothing: DrawRows = () => ({});

/**
 * How the parameters of every writing query are drawn, by the query's name (see `sourceQueries`). A writing query without a line here fails
 * the law: a change is proved on both engines before it is played.
 */
export const WRITE_ROWS: Readonly<Record<string, DrawRows>> = {
  'src/graph/revision.ts NEXT_REVISION': nothing,
  'src/graph/revision.ts RAISE': () => ({ revision: 99 }),
  'src/graph/prepareGraph.ts SET_SCHEMA_VERSION': (dice) => ({ version: 1 + dice.number(5) }),
  'src/archive/empty.ts DELETE_SOME': nothing,
  ...Object.fromEntries(
    sourceQueries(['src/scenarios'])
      .filter(({ writes }) => writes)
      .map(({ name }) => [name, changed(name)]),
  ),
  'src/sessions/recordSession.ts CREATE_SESSIONS': (dice) =>
    batch(
      dice,
      (i) => ({
        id: `session:recorded-${i}`,
        on: randomDay(dice),
        minutes: dice.pick([30, 90]),
        reflective: dice.pick([true, false, null]),
        recordedBy: dice.pick(['person:0', 'persona:hr']),
        recordedAt: '2026-11-22T09:00:00.000Z',
        recordedOn: BASE,
      }),
      ({ id }) => String(id),
    ),
  'src/sessions/recordSession.ts CREATE_OF': sessionEnds,
  'src/sessions/recordSession.ts CREATE_BY': sessionEnds,
  'src/sessions/correctSession.ts END_OF': someSessions,
  'src/sessions/correctSession.ts END_BY': someSessions,
  'src/sessions/correctSession.ts NOTE_END': someSessions,
  'src/sessions/correctSession.ts CREATE_CORRECTS': someSessions,
  'src/sessions/calendarFeeds.ts CREATE_FEED': someFeeds,
  'src/sessions/calendarFeeds.ts END_FEEDS': someFeeds,
  ...Object.fromEntries(LABELS.map((label) => [`src/archive/statements.ts LOAD_NODES.${label}`, newNodes(label)])),
  ...Object.fromEntries(Object.keys(LOAD_EDGES).map((kind) => [`src/archive/statements.ts LOAD_EDGES.${kind}`, newEdges(kind)])),
};

/**
 * Each of these is played alone, in this order: what leaves nothing for others to be tried on, and what finds nodes by a property without an index, where Neo4j 5.26 stumbles over
 * one that an earlier statement of the transaction deleted ("has been deleted in this transaction"). No set of changes deletes and then accepts.
 */
export const PLAYED_ALONE: readonly string[] = ['src/scenarios/changes/acceptGap.ts END_OLDER', 'src/archive/empty.ts DELETE_SOME'];

/**
 * Up to twelve rows with their places as `i`; a second row of the same subject is left out, as a batch holds a subject once (DIALECT.md).
 * `subject` names what a row is about, such as its post.
 */
export function batch(
  dice: Dice,
  draw: (i: number) => Readonly<Record<string, Value>>,
  subject: (row: Readonly<Record<string, Value>>) => string,
): Params {
  const rows = new Map<string, Readonly<Record<string, Value>>>();
  for (let n = 1 + dice.number(12); n > 0; n--) {
    const row = { i: rows.size, ...draw(rows.size) };
    if (!rows.has(subject(row))) rows.set(subject(row), row);
  }
  return { rows: [...rows.values()] };
}

/** An id that a node of this label has, now and then one that nobody has. */
export function someId(dice: Dice, nodes: readonly NodeRow[]): string {
  return nodes.length === 0 || dice.chance(0.06) ? 'nobody' : dice.pick(nodes).id;
}

function changed(name: string): DrawRows {
  return (dice, graph) => {
    const rows = changeRows(name, graph, dice);
    if (rows === null) throw new Error(`Nobody draws the rows of ${name}: add them to test/laws/changeRows.ts.`);
    return rows;
  };
}

function sessionEnds(dice: Dice, { nodes }: Contents): Params {
  return batch(
    dice,
    () => ({ session: someId(dice, nodes.Session), post: someId(dice, nodes.Post), on: randomDay(dice), recordedOn: BASE }),
    ({ session, post }) => `${String(session)} ${String(post)}`,
  );
}

function someSessions(dice: Dice, { nodes }: Contents): Params {
  return batch(
    dice,
    () => ({ id: someId(dice, nodes.Session), corrects: someId(dice, nodes.Session), by: 'person:0', at: 'now', why: 'A slip.', on: BASE }),
    ({ id }) => String(id),
  );
}

function someFeeds(dice: Dice, { nodes }: Contents): Params {
  return batch(
    dice,
    (i) => ({
      id: `calendar-feed:${i}`,
      supervisor: someId(dice, nodes.Post),
      person: dice.pick(['person:0', 'person:1', null]),
      by: 'person:0',
      at: 'now',
      on: BASE,
    }),
    ({ supervisor }) => String(supervisor),
  );
}

function newNodes(label: Label): DrawRows {
  return (dice) =>
    batch(
      dice,
      (i) => ({ p: { id: `${label.toLowerCase()}:new-${i}`, ...drawProperties(dice, NODES[label].props) } }),
      ({ i }) => String(i),
    );
}

function newEdges(name: string): DrawRows {
  const kind = EDGES.find(({ from, type, to }) => `${from} ${type} ${to}` === name);
  if (kind === undefined) throw new Error(`test/support/randomModel.ts has no edge ${name}.`);
  return (dice, { nodes }) =>
    batch(
      dice,
      () => ({
        from: someId(dice, nodes[kind.from]),
        to: someId(dice, nodes[kind.to]),
        p: { ...span(dice), ...drawProperties(dice, kind.props) },
      }),
      ({ from, to }) => `${String(from)} ${String(to)}`,
    );
}
