import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Cypher, cypher, DialectError } from '../../src/graph/cypher.js';
import { complaints, FORBIDDEN_FORMS } from '../../src/graph/dialect.js';
import type { Tx } from '../../src/graph/Graph.js';
import { COOKBOOK } from './cookbook.js';
import { LOUD, SILENT, SLOW } from './forbidden.js';
import { disguised } from './disguised.js';
import { SEED } from './runs.js';

const ROWS = [...SILENT, ...SLOW, ...LOUD];

describe.each(ROWS)('$form', ({ form, refused, allowed }) => {
  test.each(refused)('is refused in %s', (query) => {
    expect(formsIn(query)).toContain(form);
  });

  test.each(allowed)('has a near miss that is allowed: %s', (query) => {
    expect(complaints(query)).toEqual([]);
  });
});

test('every form of the lint has its queries here', () => {
  expect(ROWS.map(({ form }) => form).sort()).toEqual(FORBIDDEN_FORMS.map(({ form }) => form).sort());
});

test.each(Object.entries(COOKBOOK))('the proven query %s is allowed', (_, query) => {
  expect(complaints(query)).toEqual([]);
});

describe('another spelling changes nothing', () => {
  // Letter case, blanks, comments, names and quotes: what a writer may do without a thought, and a pattern may stumble over.
  test.each(ROWS)('$form', ({ form, refused, allowed }) => {
    fc.assert(
      fc.property(fc.constantFrom(...refused).chain(disguised), (query) => formsIn(query).includes(form)),
      { seed: SEED, numRuns: 150 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...allowed).chain(disguised), (query) => complaints(query).length === 0),
      { seed: SEED, numRuns: 75 },
    );
  });
});

describe('no other text reaches an engine', () => {
  test('the tag throws where it is evaluated, that is when its file is imported', () => {
    expect(() => cypher`MATCH (p:Post) RETURN sum(p.fte) AS fte`).toThrow(DialectError);
    expect(() => cypher`MATCH (p:Post) RETURN sum(p.fte) AS fte`).toThrow('coalesce(sum(x), 0)');
    expect(cypher`MATCH (p:Post) RETURN p.id AS id`).toBeInstanceOf(Cypher);
  });

  test('the compiler refuses a bare text and a value inside the text', () => {
    const never = async (tx: Tx, id: string) => {
      // @ts-expect-error -- a text is no query
      await tx.run('MATCH (p:Post) RETURN p.id AS id');
      // @ts-expect-error -- values travel as parameters
      await tx.run(cypher`MATCH (p:Post {id: ${id}}) RETURN p.id AS id`);
    };
    expect(never).toBeInstanceOf(Function);
  });
});

/** The forms that the lint finds in a query, by name. */
function formsIn(query: string): string[] {
  const found = complaints(query);
  return FORBIDDEN_FORMS.filter(({ form }) => found.some((complaint) => complaint.startsWith(`Not in our dialect: ${form} (`))).map(
    ({ form }) => form,
  );
}
