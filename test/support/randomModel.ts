import { FOREVER, type Label, type Value } from '../../src/archive/Contents.js';
import { PROFESSIONS, ROLES, TOPIC_LINES } from '../../seed/words.js';
import { type Dice, randomDay } from './dice.js';

type Draw = (dice: Dice) => Value;

interface NodeKind {
  readonly least: number;
  readonly most: number;
  readonly props: Readonly<Record<string, Draw>>;
}

interface EdgeKind {
  readonly from: Label;
  readonly type: string;
  readonly to: Label;
  readonly props: Readonly<Record<string, Draw>>;
  /** Where the edges of the start number `i` end: places in the list of `many` ends. */
  readonly ends: (dice: Dice, i: number, many: number) => number[];
}

/** Texts that engines have read differently before: letter case, marks, other scripts, beyond the basic plane, quotes, backslashes, nothing. */
export const TITLES = [
  'Head of Locality and Strategy',
  'Service Manager',
  'Team Manager',
  'Social Worker',
  'social worker',
  'Ärztin für Jugend',
  'Schlüsselkind 漢字',
  'emoji 🏥 post',
  'ﬁnance officer',
  "O'Brien's desk",
  'a "quoted" title',
  'Back\\slash',
  'ΣΊΣΥΦΟΣ',
  '１２ posts',
  'ZZ',
] as const;
export const EMAILS = ['a@example.org', 'A@example.org', 'b@example.org', 'zoë@example.org'] as const;
export const NAMES = ['Ann', 'Bob', 'Çelik', 'Дмитрий', 'ann', 'Łukasz', 'Zoë', 'İpek', 'ﬂor', '𝔉ritz'] as const;

const from =
  (...list: readonly Value[]): Draw =>
  (dice) =>
    dice.pick(list);
const named: Draw = (dice) => `${dice.pick(NAMES)}${dice.chance(0.5) ? ` ${dice.number(50)}` : ''}`;
const titled = from(...TITLES);
const endDay: Draw = (dice) => (dice.chance(0.5) ? FOREVER : randomDay(dice));
const source = {
  source: from('PUBLISHED', 'ILLUSTRATIVE', 'RECORDED'),
  sourceDocument: from('Delivery model 2020', null),
  sourceOn: randomDay,
};
const contact = { email: from(...EMAILS, null), phone: from('01305 000000', null) };

/** The nodes of the model: how many, and from what their properties are drawn. */
export const NODES: Readonly<Record<Label, NodeKind>> = {
  Organisation: { least: 1, most: 4, props: { name: titled, startedOn: randomDay, ...source } },
  Locality: { least: 3, most: 6, props: { name: titled, ...contact, ...source } },
  Portfolio: { least: 3, most: 6, props: { name: titled, kind: from('LOCALITY', 'SPECIALIST'), ...source } },
  Team: {
    least: 3,
    most: 7,
    props: { name: titled, kind: from('LOCALITY', 'SPECIALIST', 'CENTRAL', 'LEADERSHIP'), ...contact, ...source },
  },
  Service: {
    least: 3,
    most: 7,
    props: {
      name: titled,
      kind: from('AREA', 'RESPONSIBILITY', 'DISCIPLINE', 'FRONT_DOOR', 'STAFF_OFFER'),
      formerNames: from([], ['Early help'], ['Early help', 'Ärzte 漢']),
      formerNamesUntil: from([], ['2020-09-01'], ['2020-09-01', '2024-02-29']),
      about: titled,
      ...contact,
      ...source,
    },
  },
  Post: {
    least: 30,
    most: 60,
    props: {
      title: titled,
      role: from(...ROLES, 'SOCIAL_WORKER', 'SOCIAL_WORKER', 'TEAM_MANAGER', 'LOCALITY_SERVICE_MANAGER', 'INDEPENDENT_REVIEWING_OFFICER'),
      profession: from(...PROFESSIONS, 'SOCIAL_WORK', 'SOCIAL_WORK', 'SOCIAL_WORK', null),
      grade: from('7', '8', '10', 'SM1', null),
      fte: from(0.5, 1, 0.8, 0.6, 1.5),
      statutory: from(true, false),
      needsSupervision: from('YES', 'YES', 'NO', 'UNRECORDED'),
      opensOn: (dice) => (dice.chance(0.5) ? null : randomDay(dice)),
      closesOn: (dice) => (dice.chance(0.85) ? null : randomDay(dice)),
      illustrativeFields: from([], ['title'], ['title', 'fte']),
      ...source,
    },
  },
  Person: {
    least: 25,
    most: 50,
    props: {
      name: named,
      ...contact,
      registeredWith: from('SWE', 'SWE', 'HCPC', null),
      registrationExpiresOn: randomDay,
      newlyQualifiedOn: randomDay,
      ...source,
    },
  },
  Forum: {
    least: 3,
    most: 6,
    props: {
      name: titled,
      theme: from('OVERSIGHT', 'WORKING_TOGETHER', 'MEETING_TOGETHER', 'CONTINUOUS_IMPROVEMENT', 'GOVERNANCE'),
      cadence: from('monthly', null),
      scope: from('LOCALITY', 'COUNTY'),
      purpose: titled,
      ...source,
    },
  },
  Plan: {
    least: 1,
    most: 2,
    props: { name: titled, startsOn: randomDay, endsOn: randomDay, launchedOn: randomDay, projects: from(0, 12, 40), ...source },
  },
  Priority: { least: 2, most: 5, props: { name: titled, number: from(1, 2, 3), ...source } },
  Session: {
    least: 10,
    most: 60,
    props: {
      on: randomDay,
      minutes: from(30, 60, 90, 120),
      reflective: from(true, false),
      recordedBy: from('person:0', 'persona:hr'),
      recordedAt: from('2026-11-20T09:00:00.000Z'),
      ...source,
    },
  },
  CalendarFeed: { least: 4, most: 20, props: { person: from('person:0'), ...source } },
  Topic: {
    least: 2,
    most: 4,
    props: { name: titled, words: from([], ['leave'], ['sick', 'Ärztin']), line: from(...TOPIC_LINES), about: titled, ...source },
  },
  Setting: {
    least: 2,
    most: 5,
    props: {
      rule: from('spanTooWide', 'superviseesTooMany'),
      name: () => 'most',
      value: from('2', '5', '8'),
      startsOn: randomDay,
      endsOn: endDay,
      ...source,
    },
  },
  Acceptance: {
    least: 2,
    most: 8,
    props: {
      rule: from('needUnrecorded', 'noSupervisor', 'noLineManager'),
      subject: (dice) => `post:${dice.number(30)}`,
      acceptedBy: (dice) => `person:${dice.number(20)}`,
      why: titled,
      startsOn: randomDay,
      endsOn: endDay,
      ...source,
    },
  },
  ChangeSet: {
    least: 2,
    most: 6,
    props: {
      revision: (dice) => dice.number(50),
      startsOn: randomDay,
      at: () => '2026-11-22T09:00:00.000Z',
      by: from('person:0', null),
      byName: named,
      reason: titled,
      size: from(1, 50),
      fingerprint: from('0a', null),
      opened: from(0, 3, null),
      closed: from(0, 3, null),
      moved: from(0, 3, null),
      undoes: from('changeset:0', null),
      undoneBy: from('changeset:1', null),
      takesBack: from(true, false),
    },
  },
  ChangePart: {
    least: 3,
    most: 8,
    props: { changeSet: from('changeset:0', 'changeset:1'), holds: from('CHANGES', 'STRANDS'), number: from(0, 1, 2), text: () => '[]' },
  },
  ChangeSubject: {
    least: 10,
    most: 30,
    props: {
      changeSet: from('changeset:0', 'changeset:1'),
      subject: (dice) => `post:${dice.number(3)}`,
      revision: (dice) => dice.number(50),
    },
  },
  Scenario: {
    least: 2,
    most: 6,
    props: {
      name: titled,
      purpose: titled,
      startsOn: randomDay,
      state: from('DRAFT', 'APPROVED', 'APPLIED'),
      version: from(1, 2, 3),
      edition: from(1, 2),
      size: from(0, 3),
      drafted: (dice) => dice.number(50),
      rebasedAt: from(0, 7),
      approved: from('0a', null),
      approvedAt: from(5, null),
      changeSet: from('changeset:0', 'changeset:1', null),
    },
  },
  ScenarioPart: {
    least: 3,
    most: 8,
    props: { scenario: from('scenario:0', 'scenario:1'), edition: from(1, 2), number: from(0, 1, 2), text: () => '[]' },
  },
  ScenarioStep: {
    least: 4,
    most: 12,
    props: {
      scenario: from('scenario:0', 'scenario:1'),
      number: (dice) => dice.number(20),
      action: from('DRAFTED', 'EDITED', 'APPROVED'),
      at: () => '2026-11-22T09:00:00.000Z',
      by: from('person:0', null),
      byName: named,
      login: from('sub-1', null),
      revision: (dice) => dice.number(50),
      fingerprint: from('0a', null),
      note: titled,
      seen: from('H4s=', null),
    },
  },
  SetBegun: {
    least: 1,
    most: 3,
    props: { size: from(1_000, 5_000), at: () => '2026-11-22T09:00:00.000Z', by: from('person:0', null), byName: named, reason: titled },
  },
};

/** So many edges from each start, each to any end. */
const some =
  (...counts: readonly number[]): EdgeKind['ends'] =>
  (dice, _, many) =>
    Array.from({ length: dice.pick(counts) }, () => dice.number(many));

/** A tree of few levels with second managers and with loops near its top: deep enough to climb, not so tangled that its paths cannot be counted. */
const tree: EdgeKind['ends'] = (dice, i, many) => {
  const ends = i === 0 || dice.chance(0.08) ? [] : [dice.chance(0.4) ? 0 : dice.number(Math.min(i, 12))];
  if (i > 0 && dice.chance(0.08)) ends.push(dice.number(i));
  if (i < 6 && dice.chance(0.35)) ends.push(dice.number(many));
  return ends;
};

/** Mostly the first few posts supervise; a pair is now and then drawn twice. */
const supervised: EdgeKind['ends'] = (dice, _, many) => {
  const ends = Array.from({ length: dice.pick([0, 1, 1, 1, 2]) }, () => dice.number(dice.chance(0.7) ? Math.min(8, many) : many));
  return ends.length > 0 && dice.chance(0.08) ? [...ends, ...ends.slice(0, 1)] : ends;
};

/** The first person holds the first post, of which the calendars are; the others hold any. */
const held: EdgeKind['ends'] = (dice, i, many) => [...(i === 0 ? [0] : []), ...some(0, 1, 1, 1, 2)(dice, i, many)];

const edge = (kind: `${Label} ${string} ${Label}`, ends: EdgeKind['ends'], props: EdgeKind['props'] = {}): EdgeKind => {
  const [start, type, end] = kind.split(' ');
  return { from: start as Label, type: type ?? '', to: end as Label, ends, props: { ...source, ...props } };
};

/** The edges of the model: one line for each statement of src/archive/statements.ts. */
export const EDGES: readonly EdgeKind[] = [
  edge('Person HOLDS Post', held, {
    capacity: from('SUBSTANTIVE', 'SUBSTANTIVE', 'INTERIM', 'ACTING', 'SECONDED', 'JOB_SHARE'),
  }),
  edge('Post REPORTS_TO Post', tree),
  edge('Post SUPERVISED_BY Post', supervised, {
    portfolio: from('portfolio:0', 'portfolio:1', 'portfolio:2', null),
    everyDays: from(7, 14, 31, 42, null),
  }),
  edge('Post LEADS Organisation', some(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)),
  edge('Post LEADS Portfolio', some(0, 0, 0, 0, 0, 0, 0, 1)),
  edge('Post LEADS Locality', some(0, 0, 0, 0, 0, 0, 0, 1)),
  edge('Post LEADS Team', some(0, 0, 0, 0, 0, 0, 0, 1)),
  edge('Post LEADS Service', some(0, 0, 0, 0, 0, 0, 0, 1)),
  edge('Post SERVES Portfolio', some(0, 0, 1, 1, 1, 2)),
  edge('Team SERVES Portfolio', some(0, 1)),
  edge('Post BASED_IN Locality', some(0, 1, 1, 1, 2)),
  edge('Post MEMBER_OF Team', some(0, 1)),
  edge('Post RESPONSIBLE_FOR Service', some(0, 0, 0, 1)),
  edge('Team DELIVERS Service', some(1, 2, 3)),
  edge('Service DEPLOYED_IN Locality', some(0, 1, 2, 3)),
  edge('Team PLACED_IN Locality', some(0, 1)),
  edge('Team PART_OF Team', some(0, 1)),
  edge('Post ATTENDS Forum', some(0, 0, 1, 2), { why: from('chairs the locality', null) }),
  edge('Post CHAIRS Forum', some(0, 0, 0, 0, 1), { why: from('by rank', null) }),
  edge('Forum ESCALATES_TO Forum', some(0, 1)),
  edge('Forum HELD_IN Locality', some(0, 1, 2)),
  edge('Forum OVERSEES Plan', some(0, 1)),
  edge('Plan SETS Priority', some(0, 2)),
  edge('Topic ANSWERED_BY Service', some(0, 1, 1)),
  // Now and then a group, and a record that was corrected more than once.
  edge('Session OF Post', some(1, 1, 1, 2)),
  edge('Session BY Post', some(1)),
  edge('Session CORRECTS Session', some(0, 0, 0, 1)),
  edge('CalendarFeed FOR Post', () => [0]),
];
