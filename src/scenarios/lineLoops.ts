import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import { inPieces } from '../inPieces.js';

/** A line that was begun, and must not close a loop on any day. */
export interface NewLine {
  readonly step: number;
  readonly post: string;
  readonly manager: string;
  /** Its first day. */
  readonly from: string;
}

/** A loop: the posts in order of management, the first one again at the end, and the first day on which it would stand. */
export interface LineLoop {
  readonly step: number;
  readonly posts: readonly string[];
  readonly from: string;
}

interface Line {
  readonly of: string;
  readonly manager: string;
  readonly from: string;
  readonly to: string;
}

/** How many posts go into one question. */
const AT_ONCE = 5_000;

// (p:Post)-[:REPORTS_TO]->(m:Post), from a day on
const LINES_UP = cypher`
UNWIND $ids AS id
MATCH (p:Post {id: id})-[r:REPORTS_TO]->(m:Post) WHERE r.from < r.to AND r.to > date($on)
RETURN id AS of, m.id AS manager, r.from AS from, r.to AS to`;

/**
 * The loops that new lines close, on whatever day: each once, by the last step that has a part in it. A walk upwards over simple reads, a level a question, and then in
 * memory over days: a bound on the length of a path would miss longer loops, and a loop may close on a day on which only an edge agreed earlier begins.
 */
export async function lineLoops(tx: Tx, begun: readonly NewLine[]): Promise<LineLoop[]> {
  if (begun.length === 0) return [];
  const up = await linesAbove(tx, begun);
  // Most sets close no loop on any day, and that is soon seen: a set of a hundred thousand lines would be walked for seconds, a line at a time.
  if (!hasCircle(up)) return [];
  const found = new Map<string, LineLoop>();
  for (const line of begun) {
    const loop = loopOf(line, up);
    if (loop === null) continue;
    const key = [...new Set(loop.posts)].sort().join(' ');
    if ((found.get(key)?.step ?? -1) < loop.step) found.set(key, loop);
  }
  return [...found.values()];
}

async function linesAbove(tx: Tx, begun: readonly NewLine[]): Promise<Map<string, Line[]>> {
  const on = begun.reduce((first, { from }) => (from < first ? from : first), '9999-12-31');
  const up = new Map<string, Line[]>();
  for (let at = [...new Set(begun.map(({ post }) => post))]; at.length > 0;) {
    for (const id of at) up.set(id, []);
    const above = new Set<string>();
    for (const ids of inPieces(at, AT_ONCE)) {
      for (const line of await tx.run<Line>(LINES_UP, { ids, on })) {
        up.get(line.of)?.push(line);
        if (!up.has(line.manager)) above.add(line.manager);
      }
    }
    at = [...above];
  }
  return up;
}

/** Whether the lines go round anywhere, whatever their days: each post is left for good once nobody above it leads back. */
function hasCircle(up: ReadonlyMap<string, readonly Line[]>): boolean {
  const left = new Set<string>();
  const under = new Set<string>();
  for (const start of up.keys()) {
    for (const way = [start]; way.length > 0;) {
      const at = way.at(-1) ?? '';
      const next = left.has(at) ? undefined : (up.get(at) ?? []).find(({ manager }) => !left.has(manager));
      if (next === undefined) {
        left.add(at);
        under.delete(at);
        way.pop();
      } else if (next.manager === at || under.has(next.manager)) return true;
      else {
        under.add(at);
        way.push(next.manager);
      }
    }
  }
  return false;
}

function loopOf({ step, post, manager, from }: NewLine, up: ReadonlyMap<string, readonly Line[]>): LineLoop | null {
  const begun = (up.get(post) ?? []).filter((line) => line.manager === manager && line.from === from);
  const ways = begun.map((line) => ({ posts: [post, line.manager], from: line.from, to: line.to }));
  const seen = new Set<string>();
  for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
    const at = way.posts.at(-1) ?? '';
    if (at === post) return { step, posts: way.posts, from: way.from };
    const place = `${at} ${way.from} ${way.to}`;
    if (seen.has(place)) continue;
    seen.add(place);
    for (const line of up.get(at) ?? []) {
      const days = { from: line.from > way.from ? line.from : way.from, to: line.to < way.to ? line.to : way.to };
      if (days.from < days.to) ways.push({ posts: [...way.posts, line.manager], ...days });
    }
  }
  return null;
}
