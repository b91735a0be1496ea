import { createServer } from 'node:net';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Fatal } from '../../src/errors.js';
import { cypher } from '../../src/graph/cypher.js';
import { openNeo4j } from '../../src/graph/neo4j.js';
import { ENGINES, NEO4J_URI, openClean, testOnNeo4j } from '../support/onBothEngines.js';

const ONE = cypher`RETURN 1 AS one`;

const address = (uri: string, database: string | null = null) => ({ uri, user: 'neo4j', password: 'not used', database });

/** A port on which nobody listens. */
function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const at = server.address();
      server.close(() => done(typeof at === 'object' && at !== null ? at.port : 0));
    });
  });
}

describe('openNeo4j', () => {
  // A write of this file would otherwise leave a database that holds data without the mark of a test's.
  if (ENGINES.includes('neo4j')) beforeAll(async () => (await openClean('neo4j')).close());

  test('with nobody listening says so in one sentence that names the address and the variables', async () => {
    const uri = `bolt://127.0.0.1:${await freePort()}`;
    const opening = openNeo4j(address(uri));
    await expect(opening).rejects.toThrow(Fatal);
    await expect(opening).rejects.toThrow(
      new RegExp(
        `^Neo4j at ${uri} cannot be used \\(.+\\)\\. Check that it runs, and NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE\\.$`,
      ),
    );
  });

  test('with somebody else listening says the same', async () => {
    const server = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    const port = await new Promise<number>((done) =>
      server.listen(0, '127.0.0.1', () => done((server.address() as { port: number }).port)),
    );
    try {
      await expect(openNeo4j(address(`bolt://127.0.0.1:${port}`))).rejects.toThrow(Fatal);
    } finally {
      server.close();
    }
  });

  test('an address that the driver cannot read is refused in a sentence', async () => {
    await expect(openNeo4j(address('gopher://somewhere'))).rejects.toThrow(Fatal);
    await expect(openNeo4j(address('gopher://somewhere'))).rejects.toThrow('NEO4J_URI is not an address');
  });

  testOnNeo4j('copies of the service that start at the same time define everything together', async () => {
    const copies = await Promise.all(Array.from({ length: 3 }, () => openNeo4j(address(NEO4J_URI ?? ''))));
    const labels = Array.from({ length: 15 }, (_, i) => `Race${i}`);
    try {
      const create = labels.map((label) => `CREATE CONSTRAINT ${label} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
      await Promise.all(copies.map((copy) => copy.define(create)));
      await copies[0]?.define(labels.map((label) => `DROP CONSTRAINT ${label} IF EXISTS`));
    } finally {
      await Promise.all(copies.map((copy) => copy.close()));
    }
  });

  testOnNeo4j('a database that the server does not have is refused in a sentence', async () => {
    await expect(openNeo4j(address(NEO4J_URI ?? '', 'nosuchdatabase'))).rejects.toThrow(Fatal);
  });

  testOnNeo4j.each(['read', 'write', 'rehearse'] as const)(
    'a %s that finds every connection in use is Busy, and is answered when one is free again',
    async (kind) => {
      const graph = await openNeo4j(address(NEO4J_URI ?? ''), { most: 1, waitMs: 100 });
      try {
        let release = () => {};
        const held = graph.read(() => new Promise<void>((done) => (release = done)));
        const ask = () => graph[kind as 'read']((tx) => tx.run(ONE));
        await expect(ask()).rejects.toMatchObject({
          message: 'Every connection to the database is in use. Try again in a moment.',
          extensions: { code: 'BUSY' },
        });
        release();
        await held;
        await ask();
      } finally {
        await graph.close();
      }
    },
  );
});
