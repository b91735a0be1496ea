import { addDays } from '../seed/resolveDay.js';
import {
  type EdgeRow,
  type EdgeSet,
  FOREVER,
  type Label,
  LABELS,
  type NodeRow,
  type Contents,
  type Value,
} from '../src/archive/Contents.js';

type Props = Readonly<Record<string, Value>>;

const PORTFOLIOS = 20;
/** The roles that the cookbook's parameters named: four posts in ten. */
const SETTINGS = [
  ['sameAsLine', 'roles', ['INDEPENDENT_REVIEWING_OFFICER', 'SOCIAL_WORKER']],
  ['reviewerNotIndependent', 'caseRoles', ['SOCIAL_WORKER']],
] as const;

/**
 * An organisation of `size` posts with gaps of every kind, the same for the same day: the proportions of the organisation on which the queries of the cookbook were
 * timed. 100,000 posts make about 250,000 nodes and 640,000 edges, and four posts in ten hold cases.
 */
export function generateGaps(size: number, today: string): Contents {
  const drawing = new Drawing(today);
  const { dice } = drawing;
  const localities = Math.max(6, Math.round(size / 2_000));
  const teams = Math.round(size / 12);
  drawing.node('Organisation', 'generated', { name: 'Generated' });
  for (let i = 0; i < PORTFOLIOS; i++) drawing.node('Portfolio', `${i}`, { name: `Portfolio ${i}`, kind: 'LOCALITY' });
  for (let i = 0; i < localities; i++) drawing.node('Locality', `${i}`, { name: `Locality ${i}` });
  for (let i = 0; i < teams; i++) drawing.node('Team', `${i}`, { name: `Team ${i}`, kind: 'LOCALITY' });
  for (const [rule, name, value] of SETTINGS) {
    drawing.node('Setting', rule, { rule, name, value: JSON.stringify(value), startsOn: '2020-01-01', endsOn: FOREVER });
  }
  let sessions = 0;
  for (let i = 0; i < size; i++) {
    const post = drawing.node('Post', `${i}`, postOf(i, size, dice));
    if (i === 0) drawing.edge('Post LEADS Organisation', post, 'organisation:generated', { to: FOREVER });
    const manager = `post:${Math.floor((i - 1) / 7)}`;
    if (i > 0) drawing.edge('Post REPORTS_TO Post', post, manager);
    if (i > 0 && dice.chance(0.62)) {
      const supervisor = dice.chance(0.3) ? manager : `post:${dice.below(Math.max(1, Math.floor(i / 6)))}`;
      drawing.edge('Post SUPERVISED_BY Post', post, supervisor, { portfolio: `portfolio:${dice.below(PORTFOLIOS)}`, everyDays: 31 });
      if (dice.chance(0.8)) drawing.session(sessions++, post, supervisor);
    }
    if (dice.chance(0.93)) {
      const person = drawing.node('Person', `${i}`, personOf(i, today, dice));
      drawing.edge('Person HOLDS Post', person, post, { capacity: dice.chance(0.9) ? 'SUBSTANTIVE' : 'INTERIM' });
    }
    if (dice.chance(0.6)) drawing.edge('Post SERVES Portfolio', post, `portfolio:${dice.below(PORTFOLIOS)}`);
    drawing.edge('Post BASED_IN Locality', post, `locality:${dice.below(localities)}`);
    drawing.edge('Post MEMBER_OF Team', post, `team:${dice.below(teams)}`);
    if (i < 40) drawing.edge('Post LEADS Portfolio', post, `portfolio:${i % PORTFOLIOS}`);
  }
  return drawing.graph();
}

function postOf(i: number, size: number, dice: Dice): Props {
  const title = dice.pick(['Social Worker', 'Team Manager', 'Service Manager', 'Nurse']);
  const role = i === 0 ? 'EXECUTIVE_DIRECTOR' : i < 40 ? 'HEAD_OF_LOCALITY' : i < size / 60 ? 'LOCALITY_SERVICE_MANAGER' : roleOf(dice);
  const needsSupervision = dice.chance(0.65) ? 'YES' : dice.chance(0.95) ? 'NO' : 'UNRECORDED';
  const profession = dice.pick(['SOCIAL_WORK', 'SOCIAL_WORK', 'NURSING', 'OTHER']);
  return { title: `${title} ${i}`, role, profession, grade: '8', fte: 1, statutory: false, needsSupervision, opensOn: '2020-01-01' };
}

function roleOf(dice: Dice): string {
  if (dice.chance(0.01)) return 'INDEPENDENT_REVIEWING_OFFICER';
  return dice.pick(['SOCIAL_WORKER', 'SOCIAL_WORKER', 'FAMILY_WORKER', 'BUSINESS_SUPPORT', 'OTHER']);
}

function personOf(i: number, today: string, dice: Dice): Props {
  const registrationExpiresOn = addDays(today, dice.chance(0.95) ? 200 : -5);
  const newlyQualifiedOn = dice.chance(0.04) ? addDays(today, -60) : null;
  return { name: `Person ${i}`, registeredWith: 'SWE', registrationExpiresOn, newlyQualifiedOn };
}

/** Numbers that look random and are the same every time. */
class Dice {
  #state = 4711;

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }
  chance(probability: number): boolean {
    return this.next() < probability;
  }
  below(most: number): number {
    return Math.floor(this.next() * most);
  }
  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }
}

class Drawing {
  readonly dice = new Dice();
  readonly #nodes = new Map<string, NodeRow[]>(LABELS.map((label) => [label, []]));
  readonly #edges = new Map<string, EdgeRow[]>();

  constructor(private readonly today: string) {}

  node(label: Label, name: string, props: Props): string {
    const id = `${label.toLowerCase()}:${name}`;
    this.#nodes.get(label)?.push({ id, ...props });
    return id;
  }

  /** Began ten days to two years ago; three in a hundred end in thirty days. */
  edge(kind: string, from: string, to: string, props: Props = {}): void {
    const began = addDays(this.today, -this.dice.pick([10, 50, 200, 800]));
    const ends = this.dice.chance(0.97) ? FOREVER : addDays(this.today, 30);
    const rows = this.#edges.get(kind) ?? [];
    this.#edges.set(kind, rows);
    rows.push({ from, to, props: { from: began, to: ends, ...props } });
  }

  session(i: number, post: string, supervisor: string): void {
    const on = addDays(this.today, -this.dice.below(60));
    const id = this.node('Session', `${i}`, { on, minutes: this.dice.chance(0.9) ? 90 : 60 });
    for (const [kind, end] of [
      ['Session OF Post', post],
      ['Session BY Post', supervisor],
    ] as const) {
      this.edge(kind, id, end, { from: on, to: FOREVER });
    }
  }

  graph(): Contents {
    const edges = [...this.#edges].map(([kind, rows]): EdgeSet => {
      const [fromLabel, type = '', toLabel] = kind.split(' ');
      return { type, fromLabel: fromLabel as Label, toLabel: toLabel as Label, rows };
    });
    return { nodes: Object.fromEntries(this.#nodes) as unknown as Contents['nodes'], edges };
  }
}
