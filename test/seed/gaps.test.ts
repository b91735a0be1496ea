import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { findGapsPlainly, PLAIN_RULES } from './plainGaps.js';
import { PlainGraph } from './plainGraph.js';
import { promisedGaps, SEED_FOLDER, seedOf } from './seedOf.js';

const promised = promisedGaps();

describe('planted gaps', () => {
  test.each(['2026-11-22', '2027-02-28'])('seeded on %s, what is found is what is promised, no more and no less', (today) => {
    expect(findGapsPlainly(new PlainGraph(seedOf(today), today))).toEqual(promised.map(({ rule, subject }) => `${rule} ${subject}`).sort());
  });

  test('every rule of the design has at least one', () => {
    expect(Object.keys(PLAIN_RULES)).toHaveLength(19);
    expect([...new Set(promised.map((gap) => gap.rule))].sort()).toEqual(Object.keys(PLAIN_RULES).sort());
  });

  test('none is planted on a real post', () => {
    const published = new Set(seedOf('2026-11-22').nodes.Post.flatMap((post) => (post.source === 'PUBLISHED' ? [post.id] : [])));
    expect(promised.filter((gap) => published.has(gap.subject))).toEqual([]);
  });

  test('the table of the README is the list of gaps.csv', () => {
    const readme = readFileSync(`${SEED_FOLDER}/README.md`, 'utf8');
    const rows = [...readme.matchAll(/^\| (\w+) +\| `(post:[^`]+)` +\| (.+?) +\|$/gm)].map(([, rule, subject, why]) => ({
      rule,
      subject,
      why,
    }));
    expect(rows).toEqual(promised);
  });
});
