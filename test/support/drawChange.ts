import { addDays } from '../../seed/resolveDay.js';
import type { EdgeRow, Label, Contents } from '../../src/archive/Contents.js';
import { WORDS, type ChangeKind, type Field } from '../../src/scenarios/Change.js';
import type { Change } from '../../src/scenarios/changes/index.js';
import { PREFIXES } from '../../src/scenarios/names.js';
import { BASE, type Dice } from './dice.js';
import { NAMES, TITLES } from './randomModel.js';

type Said = Readonly<Record<string, unknown>>;

/** What makes a change of some kinds possible at all: an edge that stands, members of the team. */
const LIKELY: Readonly<Record<string, (dice: Dice, graph: Contents) => Said>> = {
  endHolding: (dice, graph) => ends(dice, graph, 'HOLDS', 'person', 'post'),
  endSupervision: (dice, graph) => ({
    ...ends(dice, graph, 'SUPERVISED_BY', 'post', 'supervisor'),
    ...(dice.chance(0.8) && { portfolio: null }),
  }),
  endLead: (dice, graph) => ends(dice, graph, 'LEADS', 'post', 'target'),
  splitTeam: (dice, graph) => {
    const [one] = edgesOf(dice, graph, 'MEMBER_OF');
    return one === undefined ? {} : { posts: [one.from], team: one.to };
  },
  setForum: (dice, graph) => {
    const [one] = edgesOf(dice, graph, 'ATTENDS');
    return one === undefined || dice.chance(0.5) ? { leaves: null } : { leaves: one.from, forum: one.to, attends: null };
  },
  assignSupervisor: (dice, graph) =>
    dice.chance(0.5) ? {} : { ...ends(dice, graph, 'SUPERVISED_BY', 'post', 'supervisor'), on: addDays(BASE, -400) },
  lead: (dice, { nodes, edges }) => {
    const led = new Set(edges.filter(({ type }) => type === 'LEADS').flatMap(({ rows }) => rows.map(({ to }) => to)));
    const label = dice.pick(['Organisation', 'Portfolio', 'Locality', 'Team', 'Service'] as const);
    const free = nodes[label].filter(({ id }) => !led.has(id));
    return free.length === 0 || dice.chance(0.3) ? {} : { target: dice.pick(free).id };
  },
  acceptGap: (dice, { nodes: { Acceptance: known } }) => {
    const { rule = null, subject = null } = known.length === 0 ? {} : dice.pick<Said>(known);
    return dice.chance(0.8) && typeof rule === 'string' && typeof subject === 'string' ? { rule, subject } : { rule: 'noSupervisor' };
  },
  setRule: (dice) => ({ rule: dice.pick(['spanTooWide', 'superviseesTooMany']), setting: 'most' }),
};

/** A change of a kind over a graph: most name what is there, a few do not; most hold from a day near BASE. What it makes gets `newId`, or an id that is there when that is null. */
export function drawChange(dice: Dice, graph: Contents, kind: ChangeKind, newId: string | null): Change {
  const fields = Object.entries(kind.fields).flatMap(([name, field]): [string, unknown][] => {
    if (kind.makes !== null && name === 'id') {
      return [
        [
          name,
          newId !== null && dice.chance(0.9) ? `${PREFIXES[kind.makes]}:${newId}` : idOf(dice, graph, [kind.makes], PREFIXES[kind.makes]),
        ],
      ];
    }
    if (!field.required && dice.chance(0.4)) return [];
    return [[name, valueOf(dice, graph, field)]];
  });
  const on = dice.chance(0.5) ? {} : { on: addDays(BASE, dice.pick([-60, -20, -1, 0, 1, 20, 60])) };
  // The fields are those that the kind declares.
  return { [kind.kind]: { ...Object.fromEntries(fields), ...LIKELY[kind.kind]?.(dice, graph), ...on } } as unknown as Change;
}

function valueOf(dice: Dice, graph: Contents, { type, names, words, least, most }: Field): unknown {
  switch (type) {
    case 'ID':
      return names.length === 0 ? 'new' : idOf(dice, graph, names);
    case 'IDS':
      return Array.from({ length: 1 + dice.number(3) }, () => idOf(dice, graph, names));
    case 'TEXT':
      return dice.pick([...TITLES, ...NAMES]);
    case 'JSON':
      return dice.pick(['3', '8']);
    case 'DAY':
      return addDays(BASE, dice.pick([-10, 30, 400]));
    case 'WORD':
      return dice.pick(Object.keys(WORDS[words ?? 'Capacity']));
    case 'BOOLEAN':
      return dice.chance(0.5);
    default:
      return least + dice.number(Math.min(most - least, 40));
  }
}

// An id of nobody begins as a post's does; that of something new as its kind's, since `readChanges` lets no other in.
function idOf(dice: Dice, { nodes }: Contents, names: readonly Label[], prefix: string = PREFIXES.Post): string {
  const rows = nodes[dice.pick(names)];
  return rows.length === 0 || dice.chance(0.04) ? `${prefix}:nobody` : dice.pick(rows).id;
}

function edgesOf(dice: Dice, { edges }: Contents, type: string): EdgeRow[] {
  const rows = edges.filter((set) => set.type === type && set.fromLabel !== 'Team').flatMap((set) => set.rows);
  return rows.length === 0 ? [] : [dice.pick(rows)];
}

function ends(dice: Dice, graph: Contents, type: string, from: string, to: string): Said {
  const [one] = edgesOf(dice, graph, type);
  return one === undefined ? {} : { [from]: one.from, [to]: one.to };
}
