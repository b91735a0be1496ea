import type { Context } from './context.js';
import { NotFound } from '../errors.js';
import { postsHeldBy } from '../org/around.js';
import { postsByIds } from '../org/posts.js';
import { postsBelow } from '../org/postsBelow.js';
import { supervisedPosts } from '../sessions/dueRows.js';
import { cadencesOn } from '../sessions/cadencesOn.js';
import { sessionsDue, type DueFound } from '../sessions/sessionsDue.js';
import { supervisedInSessions, type Whose } from '../sessions/sessionsPage.js';

/** Whose sessions a question is about, as far as this asker may see them. Throws NotFound for an unknown post; who may ask has been decided before. */
export async function whoseSessions(
  { graph, asker, loaders, today }: Context,
  asked: { post: string } | { supervisor: string },
): Promise<Whose> {
  const [argument, id] = 'post' in asked ? ['post', asked.post] : ['supervisor', asked.supervisor];
  if ((await loaders.load(postsByIds, id, today)) === null) throw new NotFound(argument, `There is no post ${id}.`);
  if ('post' in asked) return { post: id, heldBy: (await asker.sessions.ofPost(id)) === 'ALL' ? null : await asker.personId() };
  if (asker.roles.includes('HR')) return { supervisor: id, to: null };
  const supervised = await graph.read((tx) => supervisedInSessions(tx, id, today));
  return { supervisor: id, to: await seenOf(supervised, async (post) => (await asker.sessions.ofPost(post)) === 'ALL') };
}

/** What is due on a date, of one supervisor or of everybody, as far as this asker may see it. Throws NotFound for an unknown post. */
export async function dueSessions(context: Context, supervisor: string | null, on: string): Promise<DueFound[]> {
  const { graph, asker, loaders } = context;
  if (supervisor !== null && (await loaders.load(postsByIds, supervisor, on)) === null) {
    throw new NotFound('supervisor', `There is no post ${supervisor}.`);
  }
  const isHr = asker.roles.includes('HR');
  const asked = supervisor === null && !isHr ? await ownPosts(context) : await graph.read((tx) => supervisedPosts(tx, supervisor, on));
  const seen = isHr ? asked : await seenOf(asked, (post) => asker.sessions.sees(post, on));
  const due = await graph.read(async (tx) => sessionsDue(tx, seen, on, await cadencesOn(tx, on)));
  return supervisor === null ? due : due.filter((one) => one.supervisor === supervisor);
}

/** The posts that somebody holds, and all that may stand below them. */
async function ownPosts({ graph, asker, loaders, today }: Context): Promise<string[]> {
  const person = await asker.personId();
  const held = person === null ? [] : (await loaders.load(postsHeldBy, person, today)).map(({ post }) => post.id);
  return [...new Set([...held, ...(await graph.read((tx) => postsBelow(tx, held, today)))])];
}

async function seenOf(posts: readonly string[], may: (post: string) => Promise<boolean>): Promise<string[]> {
  const seen = await Promise.all(posts.map(may));
  return posts.filter((_, i) => seen[i]);
}
