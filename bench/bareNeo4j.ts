import neo4j from 'neo4j-driver';
import type { Neo4jAddress } from '../src/graph/neo4j.js';
import type { Bare } from './Bare.js';
import type { Statement } from './recorded.js';

/** Neo4j through its driver. */
export function bareNeo4j({ uri, user, password, database }: Neo4jAddress): Bare {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  return {
    replay: async (statements) => {
      const session = driver.session({ defaultAccessMode: 'READ', ...(database !== null && { database }) });
      try {
        return await session.executeRead(async (transaction) => {
          let rows = 0;
          for (const { text, params } of statements) rows += (await transaction.run(text, integers(params))).records.length;
          return rows;
        });
      } finally {
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}

// The driver sends every number as a float; LIMIT needs an integer.
function integers(params: Statement['params']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, Number.isInteger(value) ? neo4j.int(Number(value)) : value]),
  );
}
