import type { Size } from './Grounds.js';
import type { Question } from './Service.js';

/** A question of everyday use. */
export interface Everyday {
  /** As a table names it. */
  readonly what: string;
  /** The organisations of which it is asked; the reference organisation has its own posts. */
  readonly sizes: readonly Size[];
  readonly ask: (size: Size) => Question;
}

/** The day on which all of them are asked, so that every side reads the same edges. */
export const DAY = '2026-11-22';

const BOTH: readonly Size[] = ['seed', 20_000];
const NAME = 'id title state holders { capacity person { id name } }';

/** A post at the bottom, and the one at the top. */
export const BOTTOM = (size: Size) => (size === 'seed' ? 'post:west-social-care-service-manager' : 'post:19998');
export const TOP = (size: Size) => (size === 'seed' ? 'post:executive-director' : 'post:0');

/** Words whose beginnings are searched for; in the larger organisation eleven posts have them. */
export const WORDS = (size: Size) => (size === 'seed' ? ['social', 'care', 'manag'] : ['social', 'work', '1999']);

/** The six questions of bench/api.ts, shortest first. */
export const EVERYDAY = {
  chain: {
    what: 'chain of one post',
    sizes: BOTH,
    ask: (size) => ({
      query: 'query Chain($post: ID!, $on: LocalDate) { lines(post: $post, on: $on) { line { level post { id title } } } }',
      variables: { post: BOTTOM(size), on: DAY },
    }),
  },
  lines: {
    what: 'a post with both chains',
    sizes: BOTH,
    ask: (size) => ({
      query: `query Lines($post: ID!, $on: LocalDate) {
        post(id: $post, on: $on) { ${NAME} }
        lines(post: $post, on: $on) {
          sentence
          line { level kind post { ${NAME} } source { kind } }
          professional { level kind portfolio { id name } post { ${NAME} } source { kind } }
          meet { lineSteps professionalSteps post { id title } }
        }
      }`,
      variables: { post: BOTTOM(size), on: DAY },
    }),
  },
  search: {
    what: 'search, first 10',
    sizes: BOTH,
    ask: (size) => ({
      query: 'query Search($text: String!, $on: LocalDate) { search(text: $text, first: 10, on: $on) { kind id label detail post } }',
      variables: { text: WORDS(size).join(' '), on: DAY },
    }),
  },
  page: {
    what: 'first 50 posts, with holders and places',
    sizes: BOTH,
    ask: () => ({
      query: `query Page($on: LocalDate) {
        posts(first: 50, on: $on) { nodes { ${NAME} role locality { id name } team { id name } } pageInfo { hasNextPage endCursor } }
      }`,
      variables: { on: DAY },
    }),
  },
  levels: {
    what: 'three levels down from the top, with holders',
    sizes: BOTH,
    ask: (size) => ({
      query: `query Levels($post: ID!, $on: LocalDate) {
        post(id: $post, on: $on) { ${NAME} reports { ${NAME} reports { ${NAME} reports { ${NAME} } } } }
      }`,
      variables: { post: TOP(size), on: DAY },
    }),
  },
  chart: {
    what: 'chart of everybody',
    sizes: [20_000],
    ask: () => ({
      query: `query Chart($on: LocalDate) {
        chart(on: $on) {
          revision
          truncated
          nodes { id title role holder state profession statutory needsSupervision locality portfolio team level reports source }
          edges { from to kind portfolio source }
        }
      }`,
      variables: { on: DAY },
    }),
  },
} as const satisfies Record<string, Everyday>;

/** The names of the questions. */
export type EverydayName = keyof typeof EVERYDAY;
