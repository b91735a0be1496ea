import { addDays } from '../seed/resolveDay.js';
import type { EdgeRow, NodeRow, Contents } from '../src/archive/Contents.js';
import { generate } from './generate.js';

/** What a generated organisation is short of, by the number of posts that show it. */
const KINDS = ['none', 'ending', 'unagreed'] as const;

/**
 * A generated organisation in good order but for so many gaps of supervision: a fifth of the posts without a supervisor, with one who is about to leave, with
 * a cadence that nobody agreed, with a vacant supervisor, and below supervisors whose registration has ended. A quarter of the lowest posts needs no
 * supervision, so that there is room.
 */
export function withGaps(size: number, gaps: number, on: string): Contents {
  const whole = generate(size);
  const edgesOf = (type: string) => whole.edges.filter((set) => set.type === type).flatMap(({ rows }) => rows);
  const supervises = new Set(edgesOf('SUPERVISED_BY').map(({ to }) => to));
  const idle = (id: string) => !supervises.has(id) && Number(id.split(':')[1]) % 4 === 0;
  const kept = edgesOf('SUPERVISED_BY').filter(({ from }) => !idle(from));
  const lowest = kept.map(({ from }) => from).filter((id) => !supervises.has(id));
  const fifth = Math.floor(gaps / 5);
  const plantedAt = (i: number) => lowest[Math.floor((i * lowest.length) / (fifth * KINDS.length + 1))] ?? '';
  const planted = new Map(
    KINDS.flatMap((kind, k) => Array.from({ length: fifth }, (_, i) => [plantedAt(i * KINDS.length + k), kind] as const)),
  );
  // Each vacant post leaves about six without a supervisor; an unregistered one is a gap itself.
  const leaders = [...supervises].filter((_, i) => i > size / 50);
  const apart = Math.floor(leaders.length / fifth);
  const chosen = Array.from({ length: fifth }, (_, i) => leaders[i * apart] ?? '');
  const [vacant, unregistered] = [new Set(chosen.filter((_, i) => i % 6 === 1)), new Set(chosen.filter((_, i) => i % 6 !== 1))];
  const holder = (i: number) => ({ from: `person:${i}`, to: `post:${i}` });
  const holders = Array.from({ length: size }, (_, i) => holder(i)).filter(({ to }) => !vacant.has(to));
  const holds = edgesOf('HOLDS')[0];
  const supervision = kept.flatMap((row): EdgeRow[] => {
    const kind = planted.get(row.from);
    if (kind === 'none') return [];
    const props = kind === 'ending' ? { to: addDays(on, 30) } : kind === 'unagreed' ? { everyDays: null } : {};
    return [{ ...row, props: { ...row.props, ...props } }];
  });
  const person = whole.nodes.Person[0] as NodeRow;
  const people = holders.map(({ from, to }): NodeRow => ({
    ...person,
    id: from,
    email: `${from.replace(':', '.')}@example.org`,
    registrationExpiresOn: addDays(on, unregistered.has(to) ? -10 : 300),
  }));
  const posts = whole.nodes.Post.map((post) => (idle(post.id) ? { ...post, needsSupervision: 'NO' } : post));
  return {
    nodes: { ...whole.nodes, Post: posts, Person: people },
    edges: whole.edges.map((set) => {
      if (set.type === 'SUPERVISED_BY') return { ...set, rows: supervision };
      if (set.type !== 'HOLDS' || holds === undefined) return set;
      const since = (to: string) => (planted.get(to) === 'unagreed' ? addDays(on, -10) : String(holds.props['from']));
      return { ...set, rows: holders.map((row) => ({ ...row, props: { ...holds.props, from: since(row.to) } })) };
    }),
  };
}
