import type { Publication, PostPublished } from '../Publication.js';
import { xml } from '../writing/xml.js';

const KEYS: Readonly<Record<string, (post: PostPublished) => string | number | boolean | null>> = {
  title: ({ title }) => title,
  holders: ({ holders }) => holders.map(({ name }) => name).join('; '),
  profession: ({ profession }) => profession,
  grade: ({ grade }) => grade,
  fte: ({ fte }) => fte,
  statutory: ({ statutory }) => statutory,
  level: ({ level }) => level,
  localities: ({ localities }) => localities.join('; '),
  portfolios: ({ portfolios }) => portfolios.join('; '),
  teams: ({ teams }) => teams.join('; '),
  source: ({ source }) => source,
};
const TYPES: Readonly<Record<string, string>> = { fte: 'double', statutory: 'boolean', level: 'int' };

/** A graph for Gephi, yEd, NetworkX and the like. An edge goes from a post to whom it reports or is supervised by; `kind` says which. */
export const graphml: Publication = {
  id: 'graphml',
  about: 'GraphML for programs that analyse graphs: posts as nodes, both lines as edges told apart by their kind.',
  holds: 'chart',
  extension: 'graphml',
  mediaType: 'application/graphml+xml; charset=utf-8',
  write: ({ title, on, revision, note, posts }) => {
    const about = { graphTitle: title, on, revision, note };
    const edges = posts.flatMap(({ id, managers, supervisors }) => [
      ...managers.map((to) => ({ id, to, kind: 'LINE', portfolio: null })),
      ...supervisors.map(({ post: to, portfolio }) => ({ id, to, kind: 'PROFESSIONAL', portfolio })),
    ]);
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
      ...Object.keys(about).map((name) => key('graph', name, name === 'revision' ? 'int' : 'string')),
      ...Object.keys(KEYS).map((name) => key('node', name, TYPES[name] ?? 'string')),
      ...['kind', 'portfolio'].map((name) => key('edge', name, 'string')),
      '<graph id="organisation" edgedefault="directed">',
      ...Object.entries(about).map(([name, value]) => datum(name, value)),
      ...posts.map((post) => `<node id="${xml(post.id)}">${data(Object.entries(KEYS).map(([name, of]) => [name, of(post)]))}</node>`),
      ...edges.map(
        ({ id, to, ...facts }, i) => `<edge id="e${i}" source="${xml(id)}" target="${xml(to)}">${data(Object.entries(facts))}</edge>`,
      ),
      '</graph>',
      '</graphml>',
      '',
    ].join('\n');
  },
};

function key(of: string, name: string, type: string): string {
  return `<key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`;
}

function data(facts: readonly (readonly [string, string | number | boolean | null])[]): string {
  return facts.map(([name, value]) => (value === null || value === '' ? '' : datum(name, value))).join('');
}

function datum(name: string, value: string | number | boolean): string {
  return `<data key="${name}">${xml(String(value))}</data>`;
}
