import type { Ground } from './Ground.js';

/** All that decides who may supervise whom, of one post: found once, as a repair asks it a million times. */
export interface PostFacts {
  readonly id: string;
  readonly role: string | null;
  readonly profession: string | null;
  /** Steps of management below the head of the organisation; Infinity for a post that no line joins to it. */
  readonly level: number;
  readonly closesSoon: boolean;
  readonly people: readonly string[];
  /** Everybody who holds it is registered today, or its profession knows no register. */
  readonly registered: boolean;
  /** Somebody who holds it is on the register that some professions need. */
  readonly onRegister: boolean;
  /** Somebody holds it for good, and beyond the days that are soon. */
  readonly lasting: boolean;
  /** Whoever supervises it must be on the register: its profession needs that, and no line manager is. */
  readonly needsRegister: boolean;
  /** Whoever supervises it must not manage it. */
  readonly needsIndependence: boolean;
  /** Whoever supervises it must lead one of these; empty where it does not matter. */
  readonly needsLeaderOf: readonly string[];
  readonly supervised: boolean;
  readonly managers: readonly string[];
  readonly managersPeople: readonly string[];
  /** Those who report to a manager of the post, itself among them. */
  readonly fellows: ReadonlySet<string>;
  readonly supervisees: readonly string[];
  /** The roles that it supervises. */
  readonly roles: ReadonlySet<string | null>;
  /** Its own profession and those that it supervises. */
  readonly professions: ReadonlySet<string | null>;
  readonly serves: readonly string[];
  readonly leads: readonly string[];
  readonly basedIn: readonly string[];
  /** Who heads the localities in which it is based. */
  readonly headsAround: readonly string[];
}

/** The facts of a post on the ground's day. */
export function postFacts(ground: Ground, id: string): PostFacts {
  const { measure } = ground;
  const row = ground.posts.get(id);
  const [role, profession] = [row?.role ?? null, row?.profession ?? null];
  const [holdings, managers, supervisees] = [ground.holdings(id), ground.managers(id), ground.supervisees(id)];
  const serves = ground.serves(id);
  const isOnRegister = (post: string) => ground.holdings(post).some(({ registeredWith }) => registeredWith === measure.register);
  const isCurrent = ({ registeredWith, registrationExpiresOn }: (typeof holdings)[number]) =>
    registeredWith !== null && (registrationExpiresOn ?? '') > ground.on;
  return {
    id,
    role,
    profession,
    level: ground.level(id) ?? Infinity,
    closesSoon: ground.closesSoon(id),
    people: holdings.map(({ person }) => person),
    registered: measure.unregisteredProfessions.includes(profession ?? '') || holdings.every(isCurrent),
    onRegister: isOnRegister(id),
    lasting: holdings.some(({ capacity, to }) => !FOR_A_TIME.has(capacity ?? '') && to > ground.soon),
    needsRegister: measure.registerProfessions.includes(profession ?? '') && !managers.some(isOnRegister),
    needsIndependence: measure.independentRoles.includes(role ?? ''),
    needsLeaderOf: measure.portfolioRoles.includes(role ?? '') ? serves : [],
    supervised: ground.isHead(id) || ground.supervisors(id).length > 0,
    managers,
    managersPeople: managers.flatMap((manager) => ground.holdings(manager).map(({ person }) => person)),
    fellows: new Set(managers.flatMap(ground.reports)),
    supervisees,
    roles: new Set(supervisees.map((post) => ground.posts.get(post)?.role ?? null)),
    professions: new Set([profession, ...supervisees.map((post) => ground.posts.get(post)?.profession ?? null)]),
    serves,
    leads: ground.leads(id),
    basedIn: ground.basedIn(id),
    headsAround: ground.basedIn(id).flatMap(ground.localityHeads),
  };
}

const FOR_A_TIME: ReadonlySet<string> = new Set(['INTERIM', 'ACTING', 'SECONDED']);

/** True when two lists share something. */
export function meet(one: readonly string[], other: readonly string[]): boolean {
  if (other.length === 0) return false;
  for (const id of one) if (other.includes(id)) return true;
  return false;
}
