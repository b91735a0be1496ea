import type { Size } from '../Grounds.js';
import { BOTTOM, DAY, type EverydayName, TOP, WORDS } from '../questions.js';
import type { Question } from '../Service.js';

// No chain in either organisation is longer. It has no "as far up as it goes", so whoever asks says how far.
const STEPS = 6;
const STANDS = 'where: { edge: $stands }';
// Ours leaves closed posts out, so theirs is asked to.
const OPEN = 'where: { edge: $stands, node: $open }';
const HELD = `id title holdersConnection(${STANDS}) { edges { properties { capacity } node { id name } } }`;

const stands = { from: { lte: DAY }, to: { gt: DAY } };
const open = {
  AND: [{ OR: [{ opensOn: { eq: null } }, { opensOn: { lte: DAY } }] }, { OR: [{ closesOn: { eq: null } }, { closesOn: { gt: DAY } }] }],
};

/** The same questions as bench/questions.ts, as somebody would ask @neo4j/graphql who knows it well: one request each, dates on the edges, nothing that ours does not answer too. */
export const THEIR_QUESTIONS: Readonly<Record<EverydayName, (size: Size) => Question>> = {
  chain: (size) => ({
    query: `query Chain($post: ID!, $stands: StandingWhere) { posts(where: { id: { eq: $post } }) { ${nested('managers', STANDS, 'id title')} } }`,
    variables: { post: BOTTOM(size), stands },
  }),
  lines: (size) => ({
    query: `query Lines($post: ID!, $stands: StandingWhere) {
      posts(where: { id: { eq: $post } }) {
        ${HELD}
        ${nested('managers', STANDS, HELD, 'source')}
        ${nested('supervisors', STANDS, HELD, 'source portfolio')}
      }
    }`,
    variables: { post: BOTTOM(size), stands },
  }),
  search: (size) => ({
    query: `query Search($phrase: String!, $stands: StandingWhere) {
      searchPosts(phrase: $phrase, first: 10) { edges { score node { ${HELD} } } }
      searchPeople(phrase: $phrase, first: 10) { edges { score node { id name postsConnection(${STANDS}) { edges { node { id title } } } } } }
    }`,
    variables: {
      phrase: WORDS(size)
        .map((word) => `${word}*`)
        .join(' AND '),
      stands,
    },
  }),
  page: () => ({
    query: `query Page($stands: StandingWhere, $open: PostWhere) {
      posts(where: $open, sort: [{ title: ASC }, { id: ASC }], limit: 50) {
        ${HELD} role
        localitiesConnection(${STANDS}) { edges { node { id name } } }
        teamsConnection(${STANDS}) { edges { node { id name } } }
      }
    }`,
    variables: { stands, open },
  }),
  levels: (size) => ({
    query: `query Levels($post: ID!, $stands: StandingWhere, $open: PostWhere) {
      posts(where: { id: { eq: $post } }) { ${HELD} ${nested('reports', OPEN, HELD, '', 3)} }
    }`,
    variables: { post: TOP(size), stands, open },
  }),
  chart: () => ({
    query: `query Chart($stands: StandingWhere, $open: PostWhere) {
      posts(where: $open) {
        ${HELD} role profession statutory needsSupervision source
        localitiesConnection(${STANDS}) { edges { node { id } } }
        portfoliosConnection(${STANDS}) { edges { node { id } } }
        teamsConnection(${STANDS}) { edges { node { id } } }
        managersConnection(${STANDS}) { edges { properties { source } node { id } } }
        supervisorsConnection(${STANDS}) { edges { properties { source portfolio } node { id } } }
      }
    }`,
    variables: { stands, open },
  }),
};

function nested(edge: string, where: string, fields: string, properties = '', steps = STEPS): string {
  if (steps === 0) return '';
  const along = properties === '' ? '' : `properties { ${properties} }`;
  return `${edge}Connection(${where}) { edges { ${along} node { ${fields} ${nested(edge, where, fields, properties, steps - 1)} } } }`;
}
