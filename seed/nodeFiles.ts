import {
  type Cell,
  day,
  lastingDay,
  dayTexts,
  oneOf,
  openingDay,
  optionalDay,
  optionalNumber,
  optionalOneOf,
  optionalText,
  optionalWhole,
  optionalYesNo,
} from './cells.js';
import { PROVENANCE, text, texts, whole, yesNo } from './cells.js';
import { PROFESSIONS, ROLES, TOPIC_LINES } from './words.js';
import type { Label } from '../src/archive/Contents.js';

/** A column that holds ids of other nodes: each becomes an edge, as old as its row and of the same source. */
export interface Link {
  readonly column: string;
  readonly type: string;
  readonly label: Label;
  /** The edge points from the named node to this one. */
  readonly inward?: true;
}

export interface NodeFile {
  readonly file: string;
  readonly label: Label;
  readonly columns: Readonly<Record<string, Cell>>;
  readonly links?: readonly Link[];
}

const contact = { email: optionalText, phone: optionalText };

/** The files of nodes, one a noun. A column that is neither a link nor `id` is a property of the node. */
export const NODE_FILES: readonly NodeFile[] = [
  { file: 'organisation.csv', label: 'Organisation', columns: { name: text, startedOn: day } },
  { file: 'localities.csv', label: 'Locality', columns: { name: text, ...contact } },
  { file: 'portfolios.csv', label: 'Portfolio', columns: { name: text, kind: oneOf('LOCALITY', 'SPECIALIST') } },
  {
    file: 'teams.csv',
    label: 'Team',
    columns: { name: text, kind: oneOf('LOCALITY', 'SPECIALIST', 'CENTRAL', 'LEADERSHIP'), ...contact },
    links: [
      { column: 'partOf', type: 'PART_OF', label: 'Team' },
      { column: 'placedIn', type: 'PLACED_IN', label: 'Locality' },
    ],
  },
  {
    file: 'services.csv',
    label: 'Service',
    columns: {
      name: text,
      kind: oneOf('AREA', 'RESPONSIBILITY', 'DISCIPLINE', 'FRONT_DOOR', 'STAFF_OFFER'),
      formerNames: texts,
      formerNamesUntil: dayTexts,
      about: optionalText,
      ...contact,
      illustrativeFields: texts,
    },
    links: [
      { column: 'deliveredBy', type: 'DELIVERS', label: 'Team', inward: true },
      { column: 'deployedIn', type: 'DEPLOYED_IN', label: 'Locality' },
    ],
  },
  {
    file: 'posts.csv',
    label: 'Post',
    columns: {
      title: text,
      role: oneOf(...ROLES),
      profession: optionalOneOf(...PROFESSIONS),
      grade: optionalText,
      fte: optionalNumber,
      statutory: yesNo,
      needsSupervision: oneOf('YES', 'NO', 'UNRECORDED'),
      opensOn: openingDay,
      closesOn: optionalDay,
      illustrativeFields: texts,
    },
    links: [
      { column: 'portfolio', type: 'SERVES', label: 'Portfolio' },
      { column: 'locality', type: 'BASED_IN', label: 'Locality' },
      { column: 'team', type: 'MEMBER_OF', label: 'Team' },
    ],
  },
  {
    file: 'persons.csv',
    label: 'Person',
    columns: {
      name: text,
      ...contact,
      registeredWith: optionalText,
      registrationExpiresOn: optionalDay,
      newlyQualifiedOn: optionalDay,
      illustrativeFields: texts,
    },
  },
  {
    file: 'forums.csv',
    label: 'Forum',
    columns: {
      name: text,
      theme: oneOf('OVERSIGHT', 'WORKING_TOGETHER', 'MEETING_TOGETHER', 'CONTINUOUS_IMPROVEMENT', 'GOVERNANCE'),
      cadence: optionalText,
      scope: oneOf('LOCALITY', 'COUNTY'),
      purpose: optionalText,
    },
    links: [
      { column: 'heldIn', type: 'HELD_IN', label: 'Locality' },
      { column: 'escalatesTo', type: 'ESCALATES_TO', label: 'Forum' },
      { column: 'oversees', type: 'OVERSEES', label: 'Plan' },
    ],
  },
  {
    file: 'plans.csv',
    label: 'Plan',
    columns: { name: text, startsOn: optionalDay, endsOn: optionalDay, launchedOn: optionalDay, projects: optionalWhole },
  },
  {
    file: 'priorities.csv',
    label: 'Priority',
    columns: { name: text, number: whole },
    links: [{ column: 'plan', type: 'SETS', label: 'Plan', inward: true }],
  },
  {
    file: 'sessions.csv',
    label: 'Session',
    columns: { on: day, minutes: whole, reflective: optionalYesNo },
    links: [
      { column: 'of', type: 'OF', label: 'Post' },
      { column: 'by', type: 'BY', label: 'Post' },
    ],
  },
  {
    file: 'topics.csv',
    label: 'Topic',
    columns: { name: text, words: texts, line: oneOf(...TOPIC_LINES), about: optionalText },
    links: [{ column: 'answeredBy', type: 'ANSWERED_BY', label: 'Service' }],
  },
  { file: 'settings.csv', label: 'Setting', columns: { rule: text, name: text, value: text, startsOn: day, endsOn: lastingDay } },
  {
    file: 'acceptances.csv',
    label: 'Acceptance',
    columns: { rule: text, subject: text, acceptedBy: text, why: text, startsOn: day, endsOn: lastingDay },
  },
];

/** The properties of a label that are days, for the loader to store as native dates. */
export function dayProperties(label: Label): string[] {
  const columns = NODE_FILES.find((file) => file.label === label)?.columns ?? {};
  return Object.entries({ ...columns, ...PROVENANCE }).flatMap(([name, cell]) => (cell.day ? [name] : []));
}
