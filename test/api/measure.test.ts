import { describe, expect, test } from '@jest/globals';
import { buildSchema, getIntrospectionQuery, parse } from 'graphql';
import { measure } from '../../src/api/measure.js';

const SCHEMA = buildSchema(`
  type Query { post: Post, posts(first: Int = 50): Posts!, chart: Chart! }
  type Posts { nodes: [Post!]!, edges: [Edge!]!, total: Int! }
  type Edge { cursor: String!, node: Post! }
  type Post { id: ID!, manager: Post, reports: [Post!]!, members(first: Int!): [Post!]! }
  type Chart { nodes: [Post!]! }
`);
const chart = SCHEMA.getQueryType()?.getFields()['chart'];
if (chart === undefined) throw new Error('The schema of this test has no chart.');
chart.extensions = { complexity: 1_000 };

const measured = (text: string, variables = {}) => measure(SCHEMA, parse(text), variables);

describe('what an operation costs', () => {
  test.each([
    ['an object costs 1 and its plain fields nothing', '{ post { id } }', 1],
    ['an object in an object adds 1', '{ post { manager { id } } }', 2],
    ['a list without first is taken to have 10 entries', '{ post { reports { id } } }', 1 + 10],
    ['a list in a list multiplies', '{ post { reports { reports { id } } } }', 1 + 10 * (1 + 10)],
    ['first counts the entries of a list', '{ post { members(first: 3) { id } } }', 1 + 3],
    ['first of a connection counts the entries of its lists', '{ posts(first: 7) { nodes { id } edges { node { id } } } }', 1 + 7 + 7 * 2],
    ['first that is left out is its default', '{ posts { nodes { id } } }', 1 + 50],
    ['null in its place is the default too', '{ posts(first: null) { nodes { id } } }', 1 + 50],
    ['first of a connection ends at its entries', '{ posts(first: 7) { nodes { reports { id } } } }', 1 + 7 * (1 + 10)],
    ['complexity of a field stands for what its object costs', '{ chart { nodes { id } } }', 1_000 + 10],
    ['an alias is one more', '{ a: post { id } b: post { id } }', 2],
    ['what @skip leaves out counts', '{ post @skip(if: true) { id } }', 1],
    ['introspection costs nothing', getIntrospectionQuery(), 0],
  ])('%s', (_, text, cost) => {
    expect(measured(text).cost).toBe(cost);
  });

  test('first may come from a variable, or from the default of a variable', () => {
    const text = 'query ($n: Int! = 9) { posts(first: $n) { nodes { id } } }';
    expect(measured(text).cost).toBe(1 + 9);
    expect(measured(text, { n: 4 })).toMatchObject({ cost: 1 + 4, first: 4 });
  });

  test('a first that is no number is refused elsewhere and counts as 10 here', () => {
    expect(measured('query ($n: Int!) { posts(first: $n) { nodes { id } } }', { n: 'many' }).cost).toBe(1 + 10);
  });

  test('a negative first cannot pay for another field', () => {
    expect(measured('{ posts(first: -1000) { nodes { id } } post { id } }').cost).toBe(2);
  });
});

describe('fields, depth, aliases and directives', () => {
  test('fields are counted where fragments are spread, once for each spread', () => {
    expect(measured('{ post { ...F manager { ...F } } } fragment F on Post { id a: id }').fields).toBe(6);
  });

  test('depth goes through fragments, named and inline', () => {
    expect(measured('{ post { ...F } } fragment F on Post { manager { ... on Post { manager { ... { id } } } } }').depth).toBe(4);
  });

  test('aliases and directives are counted in the text, wherever they stand', () => {
    const text = 'query @a { a: post @skip(if: false) { ...F @b } } fragment F on Post @c { b: id ... @include(if: true) { id } }';
    expect(measured(text)).toMatchObject({ aliases: 2, directives: 5 });
  });

  test('of several operations the greatest counts', () => {
    expect(measured('query A { post { id } } query B { post { manager { id } } }')).toMatchObject({ cost: 2, depth: 3 });
  });

  test('fragments that double 60 times over are measured at once', () => {
    const double = Array.from(
      { length: 60 },
      (_, i) => `fragment F${i} on Post { a: manager { ...F${i + 1} } b: manager { ...F${i + 1} } }`,
    );
    const { fields, depth } = measured(`{ post { ...F0 } } ${double.join(' ')} fragment F60 on Post { id }`);
    expect(fields).toBeGreaterThan(2 ** 60);
    expect(depth).toBe(62);
  });

  test('a circle of fragments ends', () => {
    expect(measured('{ post { ...F } } fragment F on Post { id ...G } fragment G on Post { ...F }').fields).toBe(2);
  });

  test('what the schema does not know is measured without an error', () => {
    expect(measured('{ nothing { at { all } } ...Nowhere ... on Nobody { x } } fragment F on Nobody { x { y } }').depth).toBe(3);
  });
});
