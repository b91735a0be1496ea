import { BadInput, NotFound, Refused } from '../errors.js';
import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import { postsByIds, type DatedPost } from '../org/posts.js';
import { dayText } from './addDays.js';

/** A session as somebody reports it. */
export interface SessionDraft {
  /** Ids of posts, each once. */
  readonly supervisees: readonly string[];
  readonly supervisor: string;
  /** An ISO day. */
  readonly on: string;
  readonly minutes: number;
  readonly reflective: boolean | null;
}

/** How many posts may be supervised together. */
export const MOST_TOGETHER = 50;
const MOST_MINUTES = 600;

// (p:Post)-[:SUPERVISED_BY]->(v:Post)
const SUPERVISED_THEN = cypher`
UNWIND $ids AS id
MATCH (p:Post {id: id})-[s:SUPERVISED_BY]->(v:Post) WHERE v.id = $supervisor AND s.from <= date($on) < s.to
RETURN DISTINCT p.id AS id`;

// (p:Post)<-[:OF]-(t:Session)-[:BY]->(v:Post)
const RECORDED_THEN = cypher`
UNWIND $ids AS id
MATCH (p:Post {id: id})<-[o:OF]-(t:Session)-[:BY]->(v:Post) WHERE v.id = $supervisor AND t.on = date($on) AND o.from <= date($on) < o.to
RETURN DISTINCT p.id AS id, t.id AS session`;

/** What can be told of a session without asking the graph. Throws BadInput for what has no meaning. */
export function checkDraft({ supervisees, minutes }: SessionDraft): void {
  if (supervisees.length === 0 || supervisees.length > MOST_TOGETHER) {
    throw new BadInput('session.supervisees', `session.supervisees must name 1 to ${MOST_TOGETHER} posts, not ${supervisees.length}.`);
  }
  if (new Set(supervisees).size < supervisees.length) throw new BadInput('session.supervisees', 'session.supervisees names a post twice.');
  if (minutes < 1 || minutes > MOST_MINUTES) {
    throw new BadInput('session.minutes', `session.minutes must be from 1 to ${MOST_MINUTES}, not ${minutes}.`);
  }
}

/**
 * Whether a session can have taken place and is not recorded yet. `corrects` is the record that it takes the place of, which does not count; null for none.
 * Throws NotFound for an unknown post, Refused with a sentence for everything else.
 */
export async function checkSession(tx: Tx, draft: SessionDraft, today: string, corrects: string | null): Promise<void> {
  const { supervisees, supervisor, on } = draft;
  const posts = await postsByIds(tx, [supervisor, ...supervisees], on);
  const known = posts.map((post, i) => {
    if (post !== null) return post;
    const [argument, id] = i === 0 ? ['session.supervisor', supervisor] : ['session.supervisees', supervisees[i - 1] ?? ''];
    throw new NotFound(argument, `There is no post ${id}.`);
  });
  const [by] = known;
  if (supervisees.includes(supervisor)) throw new Refused(`${by?.title ?? supervisor} cannot supervise itself: name another supervisor.`);
  if (on > today) throw new Refused(`${dayText(on)} is still to come: a session is recorded once it has taken place.`);
  for (const post of known) refuseClosed(post, on);
  await refuseStrangers(tx, draft, known);
  await refuseTwice(tx, draft, known, corrects);
}

function refuseClosed({ title, opensOn, closesOn }: DatedPost, on: string): void {
  if (opensOn !== null && opensOn > on) {
    throw new Refused(`${title} did not exist on ${dayText(on)}: the post opened on ${dayText(opensOn)}.`);
  }
  if (closesOn !== null && closesOn <= on) {
    throw new Refused(`${title} did not exist on ${dayText(on)}: the post closed on ${dayText(closesOn)}.`);
  }
}

async function refuseStrangers(tx: Tx, { supervisees, supervisor, on }: SessionDraft, posts: readonly DatedPost[]): Promise<void> {
  const rows = await tx.run<{ id: string }>(SUPERVISED_THEN, { ids: supervisees, supervisor, on });
  const stranger = supervisees.find((id) => !rows.some((row) => row.id === id));
  if (stranger === undefined) return;
  const titleOf = (id: string) => posts.find((post) => post.id === id)?.title ?? id;
  throw new Refused(
    `${titleOf(stranger)} was not professionally supervised by ${titleOf(supervisor)} on ${dayText(on)}: put the supervision right first, or name the post that was.`,
  );
}

async function refuseTwice(tx: Tx, draft: SessionDraft, posts: readonly DatedPost[], corrects: string | null): Promise<void> {
  const { supervisees, supervisor, on } = draft;
  const rows = await tx.run<{ id: string; session: string }>(RECORDED_THEN, { ids: supervisees, supervisor, on });
  const again = supervisees.find((id) => rows.some((row) => row.id === id && row.session !== corrects));
  if (again === undefined) return;
  const title = posts.find((post) => post.id === again)?.title ?? again;
  throw new Refused(`A session of the two on ${dayText(on)} is recorded already, for ${title}: correct that one if it is not right.`);
}
