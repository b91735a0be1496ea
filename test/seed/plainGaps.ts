import type { NodeRow } from '../../src/archive/Contents.js';
import type { Edge, PlainGraph } from './plainGraph.js';

/** The parameters of the rules with which the promised list is complete. */
export const SETTINGS = {
  independentRoles: ['EDUCATIONAL_PSYCHOLOGIST', 'SENIOR_EDUCATIONAL_PSYCHOLOGIST', 'SPECIALIST_TEACHER'],
  caseRoles: ['SOCIAL_WORKER', 'SENIOR_SOCIAL_WORKER', 'TEAM_MANAGER', 'LOCALITY_SERVICE_MANAGER'],
  reviewer: 'INDEPENDENT_REVIEWING_OFFICER',
  weak: ['INTERIM', 'ACTING'],
  limit: 8,
  sessionMinutes: 90,
} as const;

type Rule = (graph: PlainGraph) => string[];

const ids = (rows: readonly NodeRow[]): string[] => rows.map((row) => row.id);
const has = (list: readonly string[], value: unknown): boolean => list.some((item) => item === value);
const socialWork = (post: NodeRow): boolean => post.profession === 'SOCIAL_WORK';

const onRegister = (graph: PlainGraph, edges: readonly Edge[]): boolean =>
  edges.some((edge) => graph.holders(edge.to).some((person) => person.registeredWith === 'SWE'));

const loops = (graph: PlainGraph, type: string): string[] => [...graph.posts.keys()].filter((id) => graph.reach(type, id).has(id));

const tooMany = (graph: PlainGraph, type: string): string[] =>
  [...graph.posts.keys()].filter((id) => new Set(graph.into(type, id).map((edge) => edge.from)).size > SETTINGS.limit);

const endsAlone = (graph: PlainGraph, type: string): string[] =>
  graph.standing(type).flatMap((edge) => {
    const closesOn = graph.posts.get(edge.from)?.closesOn ?? null;
    const follows = (next: Edge): boolean =>
      next.from === edge.from &&
      next.start <= edge.end &&
      next.end > edge.end &&
      (next.props.portfolio ?? null) === (edge.props.portfolio ?? null);
    const ends = edge.end <= graph.plus(60) && (closesOn === null || String(closesOn) > edge.end);
    return ends && !graph.all(type).some(follows) ? [edge.from] : [];
  });

/** Day since which a session must have taken place. */
function dueSince(graph: PlainGraph, post: NodeRow): string {
  const [qualified] = graph
    .holders(post.id)
    .map((person) => String(person.newlyQualifiedOn ?? ''))
    .sort()
    .reverse();
  if ((qualified ?? '') > graph.plus(-42)) return graph.plus(-7);
  if ((qualified ?? '') > graph.plus(-182)) return graph.plus(-14);
  return graph.plus(socialWork(post) ? -31 : -42);
}

function lastSeen(graph: PlainGraph, post: NodeRow): string {
  const held = graph
    .into('HOLDS', post.id)
    .map((edge) => edge.start)
    .sort();
  const seen = graph
    .all('OF')
    .filter((edge) => edge.to === post.id)
    .map((edge) => String(graph.sessions.get(edge.from)?.on));
  return (
    seen
      .filter((on) => on <= graph.on)
      .sort()
      .at(-1) ??
    held[0] ??
    graph.on
  );
}

/** Reviewing officers in one line with those who hold cases: below them, or beneath a common manager under the head. */
function reviewersInTheLine(graph: PlainGraph): string[] {
  const cases = [...graph.posts.values()].filter((post) => has(SETTINGS.caseRoles, post.role));
  const caseManagers = new Set(cases.flatMap((post) => [...graph.reach('REPORTS_TO', post.id)]));
  return [...graph.posts.values()]
    .filter((post) => post.role === SETTINGS.reviewer)
    .filter((post) => {
      const managers = graph.reach('REPORTS_TO', post.id, graph.head);
      return caseManagers.has(post.id) || [...managers].some((id) => id !== graph.head && caseManagers.has(id));
    })
    .map((post) => post.id);
}

function hangsOnOne(graph: PlainGraph): string[] {
  const cells = new Map<string, string[]>();
  for (const post of graph.open()) {
    for (const { to: portfolio } of graph.out('SERVES', post.id)) {
      for (const { to: locality } of graph.out('BASED_IN', post.id)) {
        const cell = `${portfolio} ${locality}`;
        cells.set(cell, [...new Set([...(cells.get(cell) ?? []), post.id])]);
      }
    }
  }
  return [...cells.values()].flatMap(([only, ...others]) => {
    if (only === undefined || others.length > 0) return [];
    const firm = graph.into('HOLDS', only).filter((edge) => edge.end > graph.plus(60) && !has(SETTINGS.weak, edge.props.capacity));
    const closesOn = graph.posts.get(only)?.closesOn ?? null;
    return firm.length === 0 || (closesOn !== null && String(closesOn) <= graph.plus(60)) ? [only] : [];
  });
}

/** Every rule of the design, read plainly over the rows: what the queries of the gap rules must find too. */
export const PLAIN_RULES: Readonly<Record<string, Rule>> = {
  noLineManager: (g) =>
    ids(g.open().filter((post) => post.id !== g.head && new Set(g.out('REPORTS_TO', post.id).map((edge) => edge.to)).size !== 1)),
  lineLoop: (g) => loops(g, 'REPORTS_TO'),
  supervisionLoop: (g) => loops(g, 'SUPERVISED_BY'),
  noSupervisor: (g) => ids(g.open().filter((post) => post.needsSupervision === 'YES' && g.out('SUPERVISED_BY', post.id).length === 0)),
  needUnrecorded: (g) => ids(g.open().filter((post) => post.needsSupervision === 'UNRECORDED')),
  supervisorVacant: (g) => ids(g.open().filter((post) => g.out('SUPERVISED_BY', post.id).some((edge) => g.holders(edge.to).length === 0))),
  supervisorOutsidePortfolio: (g) =>
    ids(
      g.open().filter((post) => {
        const supervisors = g.out('SUPERVISED_BY', post.id);
        const led = supervisors.flatMap((edge) => g.out('LEADS', edge.to).map((lead) => lead.to));
        const serves = g.out('SERVES', post.id);
        return post.role === 'LOCALITY_SERVICE_MANAGER' && supervisors.length > 0 && serves.some((edge) => !led.includes(edge.to));
      }),
    ),
  supervisorOutsideProfession: (g) =>
    ids(
      g.open().filter((post) => {
        const supervisors = g.out('SUPERVISED_BY', post.id);
        const either = [...g.out('REPORTS_TO', post.id), ...supervisors];
        return socialWork(post) && supervisors.length > 0 && !onRegister(g, either);
      }),
    ),
  supervisorUnregistered: (g) =>
    g.standing('SUPERVISED_BY').flatMap(({ to }) => {
      const current = (person: NodeRow): boolean => person.registeredWith !== null && String(person.registrationExpiresOn ?? '') > g.on;
      return g.holders(to).every(current) ? [] : [to];
    }),
  supervisorUnsupervised: (g) =>
    g
      .standing('SUPERVISED_BY')
      .flatMap(({ to }) => (to === g.head || g.out('SUPERVISED_BY', to).length > 0 || !g.isOpen(g.posts.get(to) as NodeRow) ? [] : [to])),
  newStarterWithoutAgreement: (g) =>
    ids(
      g.open().filter((post) => {
        const started = g.into('HOLDS', post.id).some((edge) => edge.start > g.plus(-42));
        return started && post.needsSupervision !== 'NO' && g.out('SUPERVISED_BY', post.id).every((edge) => edge.props.everyDays === null);
      }),
    ),
  endsWithoutSuccessor: (g) => [...endsAlone(g, 'REPORTS_TO'), ...endsAlone(g, 'SUPERVISED_BY')],
  sessionOverdue: (g) =>
    ids(
      g.open().filter((post) => post.needsSupervision === 'YES' && g.holders(post.id).length > 0 && lastSeen(g, post) < dueSince(g, post)),
    ),
  sessionTooShort: (g) =>
    g.all('OF').flatMap((edge) => {
      const session = g.sessions.get(edge.from);
      const on = String(session?.on);
      const post = g.posts.get(edge.to);
      const counts = on > g.plus(-92) && on <= g.on && Number(session?.minutes ?? Infinity) < SETTINGS.sessionMinutes;
      return counts && post !== undefined && socialWork(post) ? [edge.to] : [];
    }),
  sameAsLine: (g) =>
    [...g.posts.values()]
      .filter((post) => has(SETTINGS.independentRoles, post.role))
      .flatMap((post) => {
        const managers = g.out('REPORTS_TO', post.id).flatMap((edge) => [edge.to, ...ids(g.holders(edge.to))]);
        const supervisors = g.out('SUPERVISED_BY', post.id).flatMap((edge) => [edge.to, ...ids(g.holders(edge.to))]);
        return supervisors.some((id) => managers.includes(id)) ? [post.id] : [];
      }),
  reviewerNotIndependent: reviewersInTheLine,
  spanTooWide: (g) => tooMany(g, 'REPORTS_TO'),
  superviseesTooMany: (g) => tooMany(g, 'SUPERVISED_BY'),
  singlePointOfFailure: hangsOnOne,
};

/** All gaps on the graph's day as `rule subject`, each once, sorted. */
export function findGapsPlainly(graph: PlainGraph): string[] {
  const found = Object.entries(PLAIN_RULES).flatMap(([rule, find]) => find(graph).map((subject) => `${rule} ${subject}`));
  return [...new Set(found)].sort();
}
