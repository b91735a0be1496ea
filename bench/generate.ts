import {
  type EdgeRow,
  type EdgeSet,
  FOREVER,
  type Label,
  LABELS,
  type NodeRow,
  type Contents,
  type Value,
} from '../src/archive/Contents.js';

const SPAN = 8;
const PORTFOLIOS = 8;
const SOURCE = { source: 'ILLUSTRATIVE', sourceDocument: null, sourceOn: null } as const;
const STANDS = { ...SOURCE, from: '2020-09-01', to: FOREVER } as const;

/**
 * An organisation of `size` posts, the same every time: eight report to each, a neighbour of the manager supervises, each post has a locality, a portfolio and a
 * team, and all but each twentieth are held. 20,000 posts make 42,000 nodes and 120,000 edges, six levels deep.
 */
export function generate(size: number): Contents {
  const posts = Array.from({ length: size }, (_, i) => i);
  const held = posts.filter((i) => i % 20 !== 19);
  const [localities, teams] = [Math.max(6, Math.ceil(size / 300)), Math.max(1, Math.ceil(size / SPAN))];
  const nodes: Partial<Record<Label, NodeRow[]>> = {
    Organisation: [{ id: 'organisation:generated', name: 'Generated', startedOn: STANDS.from, ...SOURCE }],
    Locality: named(localities, 'Locality', { email: null, phone: null }),
    Portfolio: named(PORTFOLIOS, 'Portfolio', { kind: 'LOCALITY' }),
    Team: named(teams, 'Team', { kind: 'LOCALITY', email: null, phone: null }),
    Post: posts.map(post),
    Person: held.map(person),
  };
  const to = (label: Label, many: number) => (i: number) => `${label.toLowerCase()}:${i % many}`;
  const below = posts.slice(1);
  return {
    nodes: Object.fromEntries(LABELS.map((label) => [label, nodes[label] ?? []])) as unknown as Record<Label, NodeRow[]>,
    edges: [
      edges(
        'Person',
        'HOLDS',
        'Post',
        held.map((i) => edge(`person:${i}`, `post:${i}`, { capacity: 'SUBSTANTIVE' })),
      ),
      edges(
        'Post',
        'REPORTS_TO',
        'Post',
        below.map((i) => edge(`post:${i}`, `post:${managerOf(i)}`)),
      ),
      edges(
        'Post',
        'SUPERVISED_BY',
        'Post',
        below.map((i) => supervision(i, size)),
      ),
      edges('Post', 'LEADS', 'Organisation', [edge('post:0', 'organisation:generated')]),
      edges(
        'Post',
        'LEADS',
        'Portfolio',
        below.slice(0, PORTFOLIOS).map((i) => edge(`post:${i}`, to('Portfolio', PORTFOLIOS)(i))),
      ),
      edges(
        'Post',
        'BASED_IN',
        'Locality',
        posts.map((i) => edge(`post:${i}`, to('Locality', localities)(i))),
      ),
      edges(
        'Post',
        'SERVES',
        'Portfolio',
        posts.map((i) => edge(`post:${i}`, to('Portfolio', PORTFOLIOS)(i))),
      ),
      edges(
        'Post',
        'MEMBER_OF',
        'Team',
        posts.map((i) => edge(`post:${i}`, `team:${managerOf(i)}`)),
      ),
    ],
  };
}

const managerOf = (i: number): number => Math.max(0, Math.floor((i - 1) / SPAN));

// The manager's neighbour has the same manager, so that the two lines differ and meet.
function supervision(i: number, size: number): EdgeRow {
  const manager = managerOf(i);
  const neighbour = manager === 0 ? 0 : ((manager - 1) ^ 1) + 1;
  const portfolio = `portfolio:${i % PORTFOLIOS}`;
  return edge(`post:${i}`, `post:${neighbour < size ? neighbour : manager}`, { portfolio, everyDays: 31 });
}

function post(i: number): NodeRow {
  const words = { role: 'SOCIAL_WORKER', profession: 'SOCIAL_WORK', needsSupervision: 'YES', grade: 'Grade 9' };
  return { id: `post:${i}`, title: `Social Worker ${i}`, ...words, fte: 1, statutory: i === 0, opensOn: null, closesOn: null, ...SOURCE };
}

function person(i: number): NodeRow {
  const registered = { registeredWith: 'SWE', registrationExpiresOn: '2027-11-30', newlyQualifiedOn: null };
  return { id: `person:${i}`, name: `Person Number ${i}`, email: `person.${i}@example.org`, phone: null, ...registered, ...SOURCE };
}

function named(many: number, label: Label, more: Readonly<Record<string, Value>>): NodeRow[] {
  return Array.from({ length: many }, (_, i) => ({ id: `${label.toLowerCase()}:${i}`, name: `${label} ${i}`, ...more, ...SOURCE }));
}

function edge(from: string, to: string, more: Readonly<Record<string, Value>> = {}): EdgeRow {
  return { from, to, props: { ...more, ...STANDS } };
}

function edges(fromLabel: Label, type: string, toLabel: Label, rows: EdgeRow[]): EdgeSet {
  return { type, fromLabel, toLabel, rows };
}
