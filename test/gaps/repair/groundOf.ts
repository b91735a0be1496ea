import type { Contents, Value } from '../../../src/archive/Contents.js';
import { Ground } from '../../../src/gaps/repair/Ground.js';
import type { Measure } from '../../../src/gaps/repair/Measure.js';
import { type Edge, PlainGraph } from '../../seed/plainGraph.js';
import { SHIPPED } from './shipped.js';

const text = (value: Value | undefined): string | null => (typeof value === 'string' ? value : null);
const number = (value: Value | undefined): number | null => (typeof value === 'number' ? value : null);

/** The ground of a graph that is in no engine: what the queries of readGround answer, read plainly. */
export function groundOf(graph: Contents, on: string, measure: Measure = SHIPPED): Ground {
  const plain = new PlainGraph(graph, on);
  const places = (type: string, end: string) =>
    plain
      .standing(type)
      .filter(({ from, to }) => from.startsWith('post:') && to.startsWith(end))
      .map(({ from, to }) => ({ post: from, at: to }));
  const toCome = (type: string): Edge[] => plain.all(type).filter(({ end }) => end > on);
  const named = (label: 'Portfolio' | 'Locality') => graph.nodes[label].map(({ id, name }) => ({ id, name: text(name) }));
  return new Ground(
    {
      posts: [...plain.posts.values()].map((post) => ({
        id: post.id,
        title: text(post['title']),
        role: text(post['role']),
        profession: text(post['profession']),
        needsSupervision: text(post['needsSupervision']),
        opensOn: text(post['opensOn']),
        closesOn: text(post['closesOn']),
      })),
      holdings: plain.standing('HOLDS').map(({ from, to, start, end, props }) => {
        const person = plain.people.get(from);
        return {
          post: to,
          person: from,
          name: text(person?.['name']),
          capacity: text(props['capacity']),
          from: start,
          to: end,
          registeredWith: text(person?.['registeredWith']),
          registrationExpiresOn: text(person?.['registrationExpiresOn']),
          newlyQualifiedOn: text(person?.['newlyQualifiedOn']),
        };
      }),
      lines: toCome('REPORTS_TO').map(({ from, to, start, end }) => ({ post: from, at: to, from: start, to: end })),
      agreements: toCome('SUPERVISED_BY').map(({ from, to, start, end, props }) => ({
        post: from,
        supervisor: to,
        portfolio: text(props['portfolio']),
        everyDays: number(props['everyDays']),
        from: start,
        to: end,
      })),
      portfolios: named('Portfolio'),
      localities: named('Locality'),
      served: places('SERVES', 'portfolio:'),
      led: places('LEADS', 'portfolio:'),
      bases: places('BASED_IN', 'locality:'),
      localityHeads: places('LEADS', 'locality:'),
      heads: places('LEADS', 'organisation:'),
    },
    on,
    measure,
  );
}
