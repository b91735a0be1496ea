import type { Capacity, HistoryKind } from '../../schema/enums.js';

/** What a sentence of history is about. */
export interface Told {
  readonly kind: HistoryKind;
  /** Of what stands at the other end. */
  readonly name: string;
  readonly capacity: Capacity | null;
  /** The name of the portfolio that supervision is for; null when it is for the whole of the practice. */
  readonly portfolio: string | null;
  readonly from: string;
  /** The first day on which it no longer holds; null while it stands. */
  readonly to: string | null;
}

const WORDS: Readonly<Record<HistoryKind, readonly [was: string, is: string, willBe: string]>> = {
  HOLDS: ['Held', 'Holds', 'Will hold'],
  HELD_BY: ['Was held by', 'Is held by', 'Will be held by'],
  REPORTS_TO: ['Was managed by', 'Is managed by', 'Will be managed by'],
  MANAGES: ['Managed', 'Manages', 'Will manage'],
  SUPERVISED_BY: ['Was professionally supervised by', 'Is professionally supervised by', 'Will be professionally supervised by'],
  SUPERVISES: ['Professionally supervised', 'Professionally supervises', 'Will professionally supervise'],
  LEADS: ['Led', 'Leads', 'Will lead'],
  SERVES: ['Served', 'Serves', 'Will serve'],
  BASED_IN: ['Was based in', 'Is based in', 'Will be based in'],
  MEMBER_OF: ['Was a member of', 'Is a member of', 'Will be a member of'],
  RESPONSIBLE_FOR: ['Was responsible for', 'Is responsible for', 'Will be responsible for'],
  ATTENDS: ['Attended', 'Attends', 'Will attend'],
  CHAIRS: ['Chaired', 'Chairs', 'Will chair'],
};

const CAPACITIES: Readonly<Record<Capacity, string>> = {
  SUBSTANTIVE: '',
  INTERIM: ' (interim)',
  ACTING: ' (acting)',
  SECONDED: ' (seconded)',
  JOB_SHARE: ' (job share)',
};

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const DAY_MS = 86_400_000;

/** What was, is or will be on a date, in words: "Was managed by Team Manager from 1 September 2020 to 31 May 2022." Days are whole; the last one is counted in. */
export function historySentence({ kind, name, capacity, portfolio, from, to }: Told, on: string): string {
  const [was, is, willBe] = WORDS[kind];
  const manner = `${capacity === null ? '' : CAPACITIES[capacity]}${portfolio === null ? '' : ` for ${portfolio}`}`;
  const last = to === null ? null : dayText(to, -1);
  if (from > on) return `${willBe} ${name}${manner} from ${dayText(from)}${last === null ? '' : ` to ${last}`}.`;
  if (to !== null && to <= on) return `${was} ${name}${manner} from ${dayText(from)} to ${last}.`;
  return `${is} ${name}${manner} since ${dayText(from)}${last === null ? '' : `, until ${last}`}.`;
}

function dayText(day: string, days = 0): string {
  return DAY.format(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS);
}
