import { againstBare } from './againstBare.js';
import type { Bench } from './Bench.js';

// As the page asks for them.
const LINES = `query Lines($post: ID!) {
  lines(post: $post) {
    sentence
    post { ...PostName }
    line { ...Step }
    professional { ...Step }
    meet { lineSteps professionalSteps post { ...PostName } }
  }
}
fragment PostName on Post { id title state holders { capacity person { id name } } }
fragment Step on LineStep { level from kind portfolio { id name } post { ...PostName } source { kind document on } }`;

const ask = (post: string) => ({ query: LINES, variables: { post } });
const times = { warmUp: 40, rounds: 120 };

/** Both lines of a post at the bottom of the organisation. */
export const lines: Bench = {
  name: 'lines',
  question: 'Both lines of one post, where they meet, and who holds each post on the way.',
  run: (grounds) =>
    againstBare(grounds, {
      sizes: [
        { size: 'seed', question: ask('post:west-social-care-service-manager'), times },
        { size: 20_000, question: ask('post:19998'), times },
      ],
    }),
};
