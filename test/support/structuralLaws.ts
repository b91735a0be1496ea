import type { Tx } from '../../src/graph/Graph.js';
import { dump } from './dump.js';

interface Edge {
  readonly type: string;
  readonly start: string;
  readonly end: string;
  readonly properties: { readonly from: string; readonly to: string };
}
interface Post {
  readonly id: string;
  readonly opensOn?: string;
  readonly closesOn?: string;
}

/** Edges that outlive nothing: a session that took place stays whatever becomes of the post. */
const OF_POSTS = [
  'HOLDS',
  'REPORTS_TO',
  'SUPERVISED_BY',
  'LEADS',
  'SERVES',
  'BASED_IN',
  'MEMBER_OF',
  'RESPONSIBLE_FOR',
  'ATTENDS',
  'CHAIRS',
];

/**
 * What is broken in a graph on any day, past or to come, found by plain comparison of everything with everything: two line managers at once, a loop of line management, an
 * edge that stands while a post at its end is not open. One line each, sorted.
 */
export async function brokenLaws(tx: Tx): Promise<string[]> {
  const lines = (await dump(tx)).map((line) => JSON.parse(line) as Edge & { kinds?: string[]; properties: Post & Edge['properties'] });
  const posts = new Map(lines.filter(({ kinds }) => kinds?.includes('Post')).map(({ properties }) => [properties.id, properties]));
  const edges = lines.filter(({ type, properties }) => type !== undefined && OF_POSTS.includes(type) && properties.from < properties.to);
  const reports = edges.filter(({ type }) => type === 'REPORTS_TO');
  const days = [...new Set(reports.map(({ properties }) => properties.from))];
  return [...edges.flatMap((edge) => dangling(edge, posts)), ...doubled(reports), ...days.flatMap((day) => loops(reports, day))].sort();
}

function dangling({ type, start, end, properties: { from, to } }: Edge, posts: ReadonlyMap<string, Post>): string[] {
  return [start, end].flatMap((id) => {
    if (!id.startsWith('post:')) return [];
    const post = posts.get(id);
    const shut = post === undefined || (post.opensOn ?? from) > from || (post.closesOn ?? to) < to;
    return shut ? [`${start} ${type} ${end} ${from}..${to} stands while ${id} is not open`] : [];
  });
}

function doubled(reports: readonly Edge[]): string[] {
  return reports.flatMap((one, i) =>
    reports
      .slice(i + 1)
      .filter(
        (other) => other.start === one.start && other.properties.from < one.properties.to && one.properties.from < other.properties.to,
      )
      .map((other) => `${one.start} has the line managers ${[one.end, other.end].sort().join(' and ')} at once`),
  );
}

function loops(reports: readonly Edge[], day: string): string[] {
  const managers = new Map<string, string[]>();
  for (const { start, end, properties } of reports) {
    if (properties.from <= day && day < properties.to) managers.set(start, [...(managers.get(start) ?? []), end]);
  }
  return [...managers.keys()].flatMap((post) => {
    const above = new Set<string>();
    for (let at = managers.get(post) ?? []; at.length > 0;) {
      const next = at.filter((id) => !above.has(id));
      for (const id of next) above.add(id);
      at = next.flatMap((id) => managers.get(id) ?? []);
    }
    return above.has(post) ? [`${post} manages itself on ${day}`] : [];
  });
}
