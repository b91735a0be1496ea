import { addDays } from '../../seed/resolveDay.js';
import { type Label, LABELS, type Contents } from '../../src/archive/Contents.js';
import { PROFESSIONS, ROLES } from '../../seed/words.js';
import type { Params, Value } from '../../src/graph/Graph.js';
import { comparablePlace } from '../../src/org/cursor.js';
import { changeRows } from './changeRows.js';
import { BASE, type Dice } from '../support/dice.js';
import { EMAILS, NAMES, TITLES } from '../support/randomModel.js';
import type { SourceQuery } from '../support/sourceQueries.js';

/**
 * Values for the parameters of one query. A name means the same in every query; only `$id` and `$ids` look at the labels that the query finds by them.
 * Throws for a name that nobody has said how to draw.
 */
export function drawParameters({ name, query, parameters }: SourceQuery, graph: Contents, dice: Dice): Params {
  const idOf = (...labels: readonly Label[]) => {
    const label = dice.pick(labels.length === 0 ? LABELS : labels);
    const rows = graph.nodes[label];
    return rows.length === 0 || dice.chance(0.05) ? 'nobody' : dice.pick(rows).id;
  };
  const maybe = <T extends Value>(value: T, probability = 0.5) => (dice.chance(probability) ? value : null);
  const on = dice.chance(0.6) ? BASE : addDays(BASE, dice.pick([-100, -30, -1, 1, 30]));
  const after = dice.chance(0.3);
  const day = (days: number) => () => addDays(on, days);
  const sessionEdges = (type: string) =>
    graph.edges.filter((set) => set.type === type && set.fromLabel === 'Session').flatMap(({ rows }) => rows);
  const postWithSessions = () => {
    const rows = sessionEdges('OF');
    return rows.length === 0 || dice.chance(0.2) ? idOf('Post') : dice.pick(rows).to;
  };
  // A filter that is not used is null; with many at once no row is ever left.
  const filters = {
    locality: () => maybe(idOf('Locality'), 0.15),
    portfolio: () => maybe(idOf('Portfolio'), 0.15),
    team: () => maybe(idOf('Team'), 0.15),
    post: () => (query.text.includes('{id: $post}') ? postWithSessions() : maybe(idOf('Post'))),
    role: () => maybe(dice.pick([...ROLES, 'SOCIAL_WORKER', 'SOCIAL_WORKER', 'nobody']), 0.15),
    profession: () => maybe(dice.pick([...PROFESSIONS, 'SOCIAL_WORK', 'SOCIAL_WORK']), 0.15),
    need: () => maybe(dice.pick(['YES', 'NO', 'UNRECORDED']), 0.2),
    state: () => maybe(dice.pick(['VACANT', 'INTERIM', 'SHARED', 'HELD']), query.text.includes('$state IS NULL') ? 0.4 : 1),
    kind: () => maybe(dice.pick(['CENTRAL', 'LOCALITY', 'AREA', 'RESPONSIBILITY', 'DISCIPLINE'])),
    theme: () => maybe(dice.pick(['MEETING_TOGETHER', 'OVERSIGHT', 'GOVERNANCE'])),
    registeredWith: () => maybe(dice.pick(['SWE', 'HCPC']), 0.2),
    text: () => maybe(dice.pick(['social', 'MANAGER', 'ä', 'Ä', '漢', '🏥', "'", '"', '\\', 'zzz', 'i', 'σ', 'Σ', '１', '']), 0.25),
  };
  const DRAWS: Readonly<Record<string, () => Value>> = {
    rows: () => changeRows(name, graph, dice)?.['rows'] ?? null,
    subject: () => (dice.chance(0.8) ? dice.pick(['post:0', 'post:1', 'post:2']) : idOf('Post')),
    subjects: () => ['post:0', idOf('Post')],
    changeSet: () => dice.pick(['changeset:0', 'changeset:1']),
    changeSets: () => ['changeset:0', 'changeset:1', 'nobody'],
    scenario: () => dice.pick(['scenario:0', 'scenario:1']),
    scenarios: () => ['scenario:0', 'scenario:1', 'nobody'],
    edition: () => dice.pick([1, 2]),
    stage: () => maybe(dice.pick(['DRAFT', 'APPROVED']), 0.4),
    holds: () => maybe('CHANGES'),
    olderThan: () => maybe(dice.number(60)),
    revision: () => dice.number(20),
    on: () => on,
    id: () => idOf(...labelsById(query.text, '\\$id')),
    ids: () => Array.from({ length: dice.pick([0, 1, 5, 30, 60]) }, () => idOf(...labelsById(query.text, listed(query.text)))),
    ...filters,
    holding: () => dice.chance(0.7),
    emails: () => Array.from({ length: dice.pick([0, 1, 3]) }, () => dice.pick([...EMAILS, 'nobody@example.org'])),
    order: () => dice.pick(['ROLE', 'TITLE']),
    after: () => (dice.chance(0.08) ? `post:${dice.number(40)}` : ''),
    posts: () => dice.number(40),
    through: () => (dice.chance(0.3) ? `post:${dice.number(40)}` : '\u{10FFFF}'),
    afterRole: () => (after ? dice.pick(['', ...ROLES]) : null),
    afterTitle: () => (after ? comparable(dice.pick(TITLES)) : null),
    afterName: () => (after ? comparable(dice.pick([...TITLES, ...NAMES])) : null),
    afterId: () => (after ? idOf() : null),
    first: () => dice.pick([1, 3, 10, 50]),
    prefix: () => {
      const of = query.text.includes('MATCH (x:Person) WHERE') ? 'person' : query.text.includes('MATCH (t:Team) WHERE') ? 'team' : 'post';
      return dice.pick([`${of}:`, `${of}:`, `${of}:1`]);
    },
    // Of the rules and the questions of the cookbook that are still to come.
    head: () => dice.pick(['post:0', 'post:0', 'nobody']),
    heads: () => dice.pick([[], ['post:0'], ['post:0', 'post:1', 'post:2']]),
    me: () => idOf('Post'),
    service: () => idOf('Service'),
    supervisor: () => (dice.chance(0.8) ? `post:${dice.number(8)}` : idOf('Post')),
    roles: () => dice.pick([[], ROLES, ROLES, ROLES, ['SOCIAL_WORKER', 'TEAM_MANAGER', 'INDEPENDENT_REVIEWING_OFFICER']]),
    caseRoles: () => dice.pick([[], ['SOCIAL_WORKER'], ['SOCIAL_WORKER', 'TEAM_MANAGER']]),
    reviewer: () => 'INDEPENDENT_REVIEWING_OFFICER',
    register: () => 'SWE',
    weak: () => ['INTERIM', 'ACTING'],
    reviewers: () => ['INDEPENDENT_REVIEWING_OFFICER'],
    professions: () => dice.pick([['SOCIAL_WORK'], ['SOCIAL_WORK', 'NURSING', 'EDUCATION']]),
    exempt: () => dice.pick([[], ['NURSING', 'EDUCATION']]),
    days: () => 60,
    everyFirst: () => 7,
    everyEarly: () => 14,
    everySocialWork: () => 31,
    everyOther: () => 42,
    dueFirst: day(-7),
    dueEarly: day(-14),
    dueSocialWork: day(-31),
    dueOther: day(-42),
    firstSince: day(-42),
    earlySince: day(-182),
    max: () => dice.pick([1, 3, 8]),
    minutes: () => 90,
    before: () => dice.pick(['9999-12-31', on, addDays(on, -20)]),
    heldBy: () => maybe(idOf('Person'), 0.1),
    to: () => (dice.chance(0.5) ? null : Array.from({ length: 20 }, () => idOf('Post'))),
    feed: () => idOf('CalendarFeed'),
    until: day(60),
    since: day(-92),
    starterSince: day(-42),
    sixWeeks: day(-42),
    sixMonths: day(-182),
    before7: day(-7),
    before14: day(-14),
    before31: day(-31),
    before42: day(-42),
    dueUntil: () => addDays(on, dice.pick([-10, 0, 20, 1000])),
  };
  const together = name in TOGETHER && dice.chance(0.6) ? (TOGETHER[name]?.(graph, dice) ?? {}) : {};
  return Object.fromEntries(
    parameters.map((parameter) => {
      const draw = DRAWS[parameter] === undefined ? undefined : () => together[parameter] ?? DRAWS[parameter]?.() ?? null;
      if (draw === undefined) throw new Error(`Nobody draws $${parameter} of ${name}: add it to test/laws/drawParameters.ts.`);
      return [parameter, draw()];
    }),
  );
}

/** What must fit together, or no row is ever found: values of one thing in the graph. Null where the graph has no such thing. */
const TOGETHER: Readonly<Record<string, (graph: Contents, dice: Dice) => Params | null>> = {
  'src/sessions/checkSession.ts RECORDED_THEN': ({ nodes, edges }, dice) => {
    const rows = (type: string) => edges.filter((set) => set.type === type && set.fromLabel === 'Session').flatMap((set) => set.rows);
    const found = rows('OF').flatMap((of) => {
      const by = rows('BY').find(({ from }) => from === of.from);
      const on = nodes.Session.find(({ id }) => id === of.from)?.['on'];
      const stands = typeof on === 'string' && String(of.props['from']) <= on && on < String(of.props['to']);
      return by !== undefined && stands ? [{ supervisor: by.to, on, ids: [of.to, 'nobody'] }] : [];
    });
    return found.length === 0 ? null : dice.pick(found);
  },
};

/** A text as a cursor hands it to a query: cut where the engines begin to compare otherwise. */
function comparable(text: string): string {
  return comparablePlace([text])[0] ?? '';
}

/** The labels that a query finds by this id: `Post` of `(p:Post {id: $id})`. */
function labelsById(text: string, id: string): Label[] {
  const found = [...text.matchAll(new RegExp(`:(\\w+)\\s*\\{\\s*id:\\s*${id}\\s*\\}`, 'g'))].map((m) => m[1]);
  return LABELS.filter((label) => found.includes(label));
}

/** The name of one of `$ids`: `id` of `UNWIND $ids AS id`. */
function listed(text: string): string {
  return /\bUNWIND\s+\$ids\s+AS\s+(\w+)/.exec(text)?.[1] ?? 'id';
}
