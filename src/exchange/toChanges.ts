import type { ImportedPost } from '../org/importedPosts.js';
import type { Change } from '../scenarios/changes/index.js';
import { fitted, LONGEST } from './fitted.js';
import type { HolderFound, PostFound, Understood } from './Format.js';
import { idIn, idPart, prefixOf } from './ids.js';
import { Parts } from './Parts.js';
import { professionOf } from './professions.js';

/** What the graph holds of a source on the day. */
export interface Held {
  readonly posts: ReadonlyMap<string, ImportedPost>;
  readonly people: ReadonlySet<string>;
  readonly teams: ReadonlySet<string>;
}

/** How a later file of a source differs from what the graph holds. Without anything held all of it is opened. */
export interface Difference {
  /** Empty where they were to be counted only. */
  readonly changes: readonly Change[];
  readonly many: number;
  /** The names of the teams that are made. */
  readonly newTeams: readonly string[];
  /** How many posts each way; `teams` are those that are made. */
  readonly counts: Readonly<Record<(typeof WAYS)[number], number>>;
}

const WAYS = ['opened', 'closed', 'renamed', 'regraded', 'moved', 'supervised', 'appointed', 'left', 'teams', 'joined'] as const;

/**
 * The changes that make the graph hold what was understood, in the order in which they can be played; teams, posts and people first, closing last. Without `keep` they are
 * counted and not held.
 */
export function toChanges(
  { posts, edges, silent = [] }: Pick<Understood, 'posts' | 'edges' | 'silent'>,
  source: string,
  held: Held,
  keep = true,
): Difference {
  const idOf = (ref: string) => idIn(prefixOf.post(source), ref);
  const counts = Object.fromEntries(WAYS.map((way) => [way, 0])) as Record<(typeof WAYS)[number], number>;
  const parts = new Parts(keep);
  const added = new Set<string>();
  const teams = new Set(held.teams);
  const there = new Set<string>();
  const newTeams: string[] = [];
  for (const post of posts) {
    const id = idOf(post.ref);
    const known = held.posts.get(id);
    if (known !== undefined) there.add(id);
    const facts = factsOf(post);
    if (known === undefined) {
      counts.opened++;
      parts.put('opening', { openPost: { id, ...facts } });
    } else {
      const given = differing(known, facts);
      // Files of ours have one column for profession and kind of post: where it holds no kind they say nothing of the kind.
      if (facts.role === null && isOurs(post, source)) delete given.role;
      if (silent.includes('fte')) delete given.fte;
      if (silent.includes('profession')) {
        delete given.profession;
        delete given.role;
      }
      if (given.title !== undefined) counts.renamed++;
      if (given.grade !== undefined) counts.regraded++;
      if (Object.keys(given).length > 0) parts.put('editing', { editPost: { post: id, ...given } });
    }
    const holders = holdersOf(post, source, known);
    for (const { id: person } of known?.holders ?? []) {
      if (holders.some((one) => one.id === person)) continue;
      counts.left++;
      parts.put('ending', { endHolding: { post: id, person } });
    }
    for (const { id: person, holder } of holders) {
      if (known?.holders.some((one) => one.id === person) === true) continue;
      if (!held.people.has(person) && !added.has(person)) parts.put('people', { addPerson: personOf(person, holder) });
      added.add(person);
      counts.appointed++;
      parts.put('appointing', { appoint: { post: id, person, capacity: holders.length > 1 ? 'JOB_SHARE' : 'SUBSTANTIVE' } });
    }
    // A file that says nothing of a unit says nothing about the team.
    const unit = post.unit === null ? null : fitted(post.unit, LONGEST.unit);
    if (unit === null || isIn(unit, known)) continue;
    const team = `${prefixOf.team(source)}${idPart(unit)}`;
    if (!teams.has(team)) {
      counts.teams++;
      newTeams.push(unit);
      parts.put('teams', { openTeam: { id: team, name: unit, kind: 'CENTRAL' } });
      teams.add(team);
    }
    if (known?.teams.some(({ id: one }) => one === team) === true) continue;
    counts.joined++;
    parts.put('joining', { joinTeam: { post: id, team } });
  }
  for (const { from, to, kind } of edges) {
    const [post, other] = [idOf(from), idOf(to)];
    const known = held.posts.get(post);
    if (kind === 'LINE') {
      if (known?.managers.length === 1 && known.managers[0] === other) continue;
      if (known !== undefined) counts.moved++;
      parts.put('moving', { moveLine: { post, manager: other } });
    } else if (known?.supervisors.includes(other) !== true) {
      counts.supervised++;
      parts.put('moving', { assignSupervisor: { post, supervisor: other } });
    }
  }
  for (const id of held.posts.keys()) {
    if (there.has(id)) continue;
    counts.closed++;
    parts.put('closing', { closePost: { post: id } });
  }
  return { changes: parts.all(), many: parts.many, newTeams, counts };
}

function isOurs({ ref }: Pick<PostFound, 'ref'>, source: string): boolean {
  return ref.startsWith(prefixOf.post(source));
}

// A file of ours calls a post by its id and its holders by name: whoever bears the name in that post is who is meant.
function holdersOf({ ref, holders }: PostFound, source: string, known: ImportedPost | undefined) {
  const ours = isOurs({ ref }, source);
  const free = new Set(ours ? known?.holders : []);
  return holders.map((holder) => {
    const same = [...free].find(({ name }) => name === fitted(holder.name, LONGEST.name));
    if (same !== undefined) free.delete(same);
    const told = ours ? holder.ref.replace(prefixOf.post(source), '') : holder.ref;
    return { id: same?.id ?? `${prefixOf.person(source)}${idPart(told)}`, holder };
  });
}

// Publications give several teams as a list with semicolons.
function isIn(unit: string, known: ImportedPost | undefined): boolean {
  const names = known?.teams.map(({ name }) => name) ?? [];
  return names.includes(unit) || unit.split('; ').every((one) => names.includes(one));
}

type Facts = Readonly<Record<'role' | 'grade', string | null>> & {
  readonly title: string;
  readonly profession: ReturnType<typeof professionOf>;
  readonly fte: number | null;
};

// A profession that is none of ours is kept as the kind of post.
function factsOf({ title, profession, grade, fte }: PostFound): Facts {
  const ours = professionOf(profession);
  return {
    title: fitted(title, LONGEST.title),
    role: profession === null || ours !== null ? null : fitted(profession, LONGEST.role),
    profession: ours,
    grade: grade === null ? null : fitted(grade, LONGEST.grade),
    fte: fte === null || fte > 10_000 ? null : fte,
  };
}

function differing(known: ImportedPost, facts: Facts): { -readonly [K in keyof Facts]?: Facts[K] } {
  return Object.fromEntries(Object.entries(facts).filter(([name, value]) => value !== known[name as keyof Facts])) as Partial<Facts>;
}

function personOf(id: string, { name, email, phone }: HolderFound) {
  return {
    id,
    name: fitted(name, LONGEST.name),
    email: email === null ? null : fitted(email, LONGEST.email),
    phone: phone === null ? null : fitted(phone, LONGEST.phone),
  };
}
