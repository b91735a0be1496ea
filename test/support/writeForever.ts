import { cypher } from '../../src/graph/cypher.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import { openNeo4j } from '../../src/graph/neo4j.js';

// A program for test/graph/kill.test.ts: writes two nodes a revision and prints each revision once it is acknowledged, until it is killed
// or its server is. Argument: a folder, or the address of a Neo4j.

const FIRST = cypher`MATCH (c:Counter {id: 'revision'}) CREATE (n:Half {id: $id, revision: c.value}) RETURN n.revision AS revision`;
const SECOND = cypher`MATCH (c:Counter {id: 'revision'}) CREATE (n:OtherHalf {id: $id, revision: c.value}) RETURN n.revision AS revision`;

const where = process.argv[2] ?? '';
const graph = where.startsWith('bolt:')
  ? await openNeo4j({ uri: where, user: 'neo4j', password: 'not used', database: null })
  : openEmbedded(where);
for (;;) {
  const { revision } = await graph.write(async (tx) => {
    const id = crypto.randomUUID();
    await tx.run(FIRST, { id });
    await tx.run(SECOND, { id });
  });
  process.stdout.write(`${revision}\n`);
}
