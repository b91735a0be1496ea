import { expect, test } from '@jest/globals';
import { cypher } from '../../src/graph/cypher.js';
import { namesRead, rowsRead } from '../../src/graph/rowsRead.js';

test('an engine is handed of each row what the query reads of it', () => {
  const query = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.post}) WITH row, p
SET p.grade = row.grade
RETURN row.i AS done`;
  const rows = [
    { i: 0, post: 'post:a', grade: null, reason: 'long' },
    { i: 1, post: 'post:b', grade: 'G7', reason: 'longer' },
  ];
  expect(rowsRead(query, rows)).toEqual([
    { i: 0, post: 'post:a', grade: null },
    { i: 1, post: 'post:b', grade: 'G7' },
  ]);
});

test('a value that a row has none of is null, as a query sees it', () => {
  const query = cypher`UNWIND $rows AS row MATCH (p:Post {id: row.post}) RETURN row.i AS i, row.on AS day`;
  expect(rowsRead(query, [{ i: 0, post: 'post:a' }])).toEqual([{ i: 0, post: 'post:a', on: null }]);
});

test.each([
  'UNWIND $rows AS row RETURN properties(row) AS p',
  'UNWIND $rows AS row RETURN row AS all, row.i AS i',
  'UNWIND $rows AS row WITH row AS other RETURN other.i AS i',
  'UNWIND $rows AS row WITH collect(row) AS rows RETURN size(rows) AS n',
  'UNWIND $rows AS row RETURN 1 AS n UNION ALL UNWIND $rows AS row RETURN row.i AS n',
])('where all of a row may be read, all of it is handed over: %s', (text) => {
  expect(namesRead(text)).toBeNull();
});
