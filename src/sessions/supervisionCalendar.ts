import type { Tx } from '../graph/Graph.js';
import { holdersOf } from '../org/around.js';
import { postsByIds } from '../org/posts.js';
import { cadencesOn } from './cadencesOn.js';
import { feedOf } from './calendarFeeds.js';
import { supervisedPosts } from './dueRows.js';
import { sessionsDue } from './sessionsDue.js';
import { toCalendar } from './toCalendar.js';

/** The calendar that a token opens: the next session of each supervisee on the day by which it is due. Null where the token opens nothing. `on` is the ISO day of `now`. */
export async function supervisionCalendar(tx: Tx, token: string, on: string, now: Date): Promise<string | null> {
  const feed = await feedOf(tx, token, on);
  if (feed === null) return null;
  const due = await sessionsDue(tx, await supervisedPosts(tx, feed.supervisor, on), on, await cadencesOn(tx, on));
  const own = due.filter(({ supervisor }) => supervisor === feed.supervisor);
  const ids = [feed.supervisor, ...own.map(({ supervisee }) => supervisee)];
  const posts = await postsByIds(tx, ids, on);
  const holders = await holdersOf(tx, ids, on);
  const titleOf = (i: number) => posts[i]?.title ?? ids[i] ?? '';
  const days = own.map(({ id, dueOn }, i) => {
    const names = (holders[i + 1] ?? []).map(({ person }) => person.name).join(' and ');
    return { id, on: dueOn, summary: `Supervision due: ${names}, ${titleOf(i + 1)}` };
  });
  return toCalendar(`Supervision: ${titleOf(0)}`, days, now);
}
