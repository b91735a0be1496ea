import type { Contents } from '../../src/archive/Contents.js';
import type { Params, Value } from '../../src/graph/Graph.js';
import { KINDS } from '../../src/scenarios/kinds.js';
import { EDGES } from '../../src/scenarios/restoring.js';
import { stepOf } from '../../src/scenarios/stepOf.js';
import { type Dice, BASE, randomDay, span } from '../support/dice.js';
import { drawChange } from '../support/drawChange.js';
import { drawProperties } from '../support/randomGraph.js';
import { EDGES as EDGE_KINDS, NODES } from '../support/randomModel.js';
import type { SourceQuery } from '../support/sourceQueries.js';

const FOLDER = 'src/scenarios/changes/';

/** The rows of a query of a kind of change, or of one that restores what changes wrote, by the query's name; null for any other query. */
export function changeRows(name: string, graph: Contents, dice: Dice): Params | null {
  if (name.startsWith(FOLDER)) {
    return kindRows(name.slice(FOLDER.length, name.indexOf('.ts ')), /\b(ADD|OPEN|SPLIT)$/.test(name), graph, dice);
  }
  if (name.startsWith('src/scenarios/restoring.ts EDGES.')) return edgeRows(name.split('EDGES.')[1] ?? '', graph, dice);
  if (name.startsWith('src/scenarios/restoring.ts NODES.')) return nodeRows(name.split('NODES.')[1] ?? '', graph, dice);
  const draw = RECORDS[name];
  return draw === undefined ? null : { rows: [draw(dice)] };
}

/** True for a query whose rows are drawn here. */
export function isChange({ name }: SourceQuery): boolean {
  return name.startsWith('src/scenarios/') && !name.startsWith('src/scenarios/names.ts');
}

const step = (dice: Dice): Value => ({
  id: 'scenario:new/2',
  scenario: 'scenario:new',
  number: 2,
  action: 'APPROVED',
  at: `${BASE}T09:00:00.000Z`,
  by: dice.pick(['person:0', null]),
  byName: dice.pick(['Ann', null]),
  login: dice.pick(['sub-1', null]),
  revision: dice.number(1_000),
  fingerprint: dice.pick(['0a', null]),
  note: dice.pick(['Zoë said so', null]),
  seen: dice.pick(['H4s=', null]),
});

const scenario = (dice: Dice, id: string): Value => ({
  id,
  name: 'Ärzte 漢',
  purpose: 'Shorter lines',
  startsOn: randomDay(dice),
  state: dice.pick(['DRAFT', 'APPROVED']),
  version: 1 + dice.number(3),
  edition: 1,
  size: dice.number(9),
  drafted: dice.number(1_000),
  rebasedAt: 0,
  approved: dice.pick(['0a', null]),
  approvedAt: dice.pick([7, null]),
  changeSet: dice.pick(['changeset:0', null]),
});

const RECORDS: Readonly<Record<string, (dice: Dice) => Value>> = {
  'src/scenarios/recordSet.ts RECORD_SET': (dice) => ({
    id: 'change-set:new',
    revision: dice.number(1_000),
    startsOn: randomDay(dice),
    at: `${BASE}T09:00:00.000Z`,
    by: dice.pick(['person:0', null]),
    byName: dice.pick(['Ann', null]),
    reason: 'Zoë said so',
    size: dice.number(9),
    fingerprint: dice.pick(['0a', null]),
    opened: dice.pick([0, 3, null]),
    closed: dice.pick([0, 3, null]),
    moved: dice.pick([0, 3, null]),
    undoes: dice.pick(['changeset:0', null]),
    undoneBy: null,
    takesBack: dice.chance(0.5),
  }),
  'src/scenarios/recordSet.ts RECORD_PARTS': (dice) => ({
    id: 'change-set:new/changes/0',
    changeSet: 'change-set:new',
    holds: dice.pick(['CHANGES', 'STRANDS']),
    number: dice.number(3),
    text: '[]',
  }),
  'src/scenarios/recordSet.ts RECORD_SUBJECTS': (dice) => ({
    id: 'change-set:new/post:0',
    changeSet: 'change-set:new',
    subject: 'post:0',
    revision: dice.number(1_000),
  }),
  'src/scenarios/keepScenario.ts DRAFT': (dice) => scenario(dice, 'scenario:new'),
  'src/scenarios/keepScenario.ts MOVE': (dice) => scenario(dice, `scenario:${dice.number(2)}`),
  'src/scenarios/keepScenario.ts KEEP_PART': () => ({
    id: 'scenario:new/1/0',
    scenario: 'scenario:new',
    edition: 1,
    number: 0,
    text: '[]',
  }),
  'src/scenarios/keepScenario.ts KEEP_STEP': step,
  'src/scenarios/begunSets.ts BEGIN': (dice) => ({
    id: 'set-begun:new',
    size: 1_000,
    at: `${BASE}T09:00:00.000Z`,
    by: dice.pick(['person:0', null]),
    byName: dice.pick(['Ann', null]),
    reason: 'As imported',
  }),
  'src/scenarios/begunSets.ts END': () => ({ id: 'setbegun:0' }),
  'src/scenarios/recordSet.ts NOTE_UNDONE': (dice) => ({ id: 'change-set:new', undoes: `changeset:${dice.number(2)}` }),
};

/** A batch as `batches` would make it: no two rows write one thing. What follows the making of something, or reads it, is tried on what is there. */
function kindRows(name: string, makes: boolean, graph: Contents, dice: Dice): Params {
  const kind = KINDS.get(name);
  if (kind === undefined) throw new Error(`There is no kind of change ${name}.`);
  const written = new Set<string>();
  const drawn = Array.from({ length: kind.alone ? 1 : 1 + dice.number(12) }, (_, i) =>
    drawChange(dice, graph, kind, makes ? `drawn-${i}` : null),
  );
  const rows = drawn.flatMap((change, i) => {
    const { row } = stepOf(change, i, BASE, { by: dice.pick(['person:0', null]), recordedOn: BASE });
    const keys = kind.writes(row);
    if (keys.some((key) => written.has(key))) return [];
    for (const key of keys) written.add(key);
    return [row];
  });
  return { rows: rows as unknown as Value };
}

function edgeRows(name: string, graph: Contents, dice: Dice): Params {
  const [key = '', verb] = name.split('.');
  if (EDGES[key] === undefined) throw new Error(`Nothing restores ${key}.`);
  const edges = graph.edges.filter(({ type, fromLabel, toLabel }) => `${fromLabel} ${type} ${toLabel}` === key).flatMap(({ rows }) => rows);
  const props = EDGE_KINDS.find(({ from, type, to }) => `${from} ${type} ${to}` === key)?.props ?? {};
  const ends = new Map(
    Array.from({ length: edges.length === 0 ? 0 : 1 + dice.number(6) }, () => dice.pick(edges)).map((row) => [
      `${row.from} ${row.to}`,
      row,
    ]),
  );
  return {
    rows: [...ends.values()].map(({ from, to }) => ({
      from,
      to,
      ...(verb === 'put' && { p: { ...span(dice), ...drawProperties(dice, props) } }),
    })),
  };
}

function nodeRows(name: string, { nodes }: Contents, dice: Dice): Params {
  const [key = '', verb] = name.split('.');
  const label = key as keyof typeof NODES;
  const p = (id: string) => ({ id, ...drawProperties(dice, NODES[label].props) });
  if (verb === 'make') return { rows: [{ id: `${label.toLowerCase()}:made`, p: p(`${label.toLowerCase()}:made`) }] };
  const some = [...new Set(Array.from({ length: Math.min(3, nodes[label].length) }, () => dice.pick(nodes[label]).id))];
  return { rows: some.map((id) => (verb === 'put' ? { id, p: p(id) } : { id })) };
}
