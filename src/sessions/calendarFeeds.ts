import { createHash, randomBytes } from 'node:crypto';
import { NotFound, Refused } from '../errors.js';
import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import { holdersOf } from '../org/around.js';
import { postsByIds } from '../org/posts.js';
import type { Writer } from './recordSession.js';

/** What a feed is for: the supervising post, and the person who holds it. It is of use for as long as they do. */
export interface Feed {
  readonly supervisor: string;
  readonly person: string;
}

// (f:CalendarFeed)-[:FOR]->(v:Post)
const CREATE_FEED = cypher`
UNWIND $rows AS row
MATCH (v:Post {id: row.supervisor})
CREATE (f:CalendarFeed {id: row.id, person: row.person, recordedBy: row.by, recordedAt: row.at, source: 'RECORDED'})
CREATE (f)-[:FOR {from: date(row.on), to: date('9999-12-31'), source: 'RECORDED', sourceOn: date(row.on)}]->(v)
RETURN row.id AS done`;

// (f:CalendarFeed)-[:FOR]->(v:Post); of one person, or of everybody where the person is null
const END_FEEDS = cypher`
UNWIND $rows AS row
MATCH (f:CalendarFeed)-[e:FOR]->(v:Post {id: row.supervisor})
WHERE e.to > date(row.on) AND (row.person IS NULL OR f.person = row.person)
SET e.to = CASE WHEN e.from > date(row.on) THEN e.from ELSE date(row.on) END
SET f.endedBy = row.by, f.endedAt = row.at
RETURN f.id AS done`;

// (x:Person)-[:HOLDS]->(v:Post)<-[:FOR]-(f:CalendarFeed)
const FEED = cypher`
MATCH (f:CalendarFeed {id: $feed})-[e:FOR]->(v:Post)
WHERE e.from <= date($on) < e.to AND EXISTS { MATCH (x:Person)-[h:HOLDS]->(v) WHERE x.id = f.person AND h.from <= date($on) < h.to }
RETURN v.id AS supervisor, f.person AS person ORDER BY supervisor LIMIT 1`;

/**
 * Makes a feed for whoever asks, if they hold the post, else for the first by name of those who do; it ends the one before. Answers its token, which is kept
 * nowhere: the graph has its hash alone. Throws NotFound for an unknown post, Refused when nobody holds it.
 */
export async function makeFeed(tx: Tx, supervisor: string, asker: string | null, { by, at, today }: Writer): Promise<string> {
  const holders = await holdersOfPost(tx, supervisor, today);
  const person = holders.find((id) => id === asker) ?? holders[0];
  if (person === undefined) throw new Refused('Nobody holds this post, so there is nobody to make a calendar for.');
  const token = randomBytes(32).toString('base64url');
  await tx.run(END_FEEDS, { rows: [{ supervisor, person, by, at, on: today }] });
  await tx.run(CREATE_FEED, { rows: [{ id: feedId(token), supervisor, person, by, at, on: today }] });
  return token;
}

/** Ends the feeds of a post: that of one person, or all when `person` is null. Answers how many there were. Throws NotFound for an unknown post. */
export async function revokeFeeds(tx: Tx, supervisor: string, person: string | null, { by, at, today }: Writer): Promise<number> {
  await holdersOfPost(tx, supervisor, today);
  return (await tx.run(END_FEEDS, { rows: [{ supervisor, person, by, at, on: today }] })).length;
}

/** The feed that a token opens on a day; null for one that never was, that was revoked, or whose person does not hold the post any more. */
export async function feedOf(tx: Tx, token: string, on: string): Promise<Feed | null> {
  const [feed] = await tx.run<{ supervisor: string; person: string }>(FEED, { feed: feedId(token), on });
  return feed ?? null;
}

// Found by its hash: how long that takes tells nothing of the token, and what the graph keeps opens nothing.
function feedId(token: string): string {
  return `calendar-feed:${createHash('sha256').update(token).digest('hex')}`;
}

async function holdersOfPost(tx: Tx, post: string, on: string): Promise<string[]> {
  const [found] = await postsByIds(tx, [post], on);
  if (found === undefined || found === null) throw new NotFound('supervisor', `There is no post ${post}.`);
  const [holders = []] = await holdersOf(tx, [post], on);
  return holders.map(({ person }) => person.id);
}
