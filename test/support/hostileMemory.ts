import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { pino } from 'pino';
import { seed } from '../../seed/run.js';
import { buildServer, listen } from '../../src/api/server.js';
import { readConfig } from '../../src/config.js';
import { openGraph } from '../../src/openGraph.js';

// A program for test/api/hostile/memory.test.ts: sends the service rounds of questions that are meant to fill its memory, and prints as JSON how many bytes
// it holds after the first rounds, which fill what is kept on purpose, and after the last. Argument: how many rounds come between.

const ROUNDS_TO_FILL = 2;
const rounds = Number(process.argv[2] ?? 3);

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const folder = mkdtempSync(join(tmpdir(), 'orgmatrix-memory-'));
const graph = await openGraph({ neo4j: null, dataFolder: folder });
await seed(graph, '2026-11-22');
const limits = { ...readConfig({}).limits, ratePerMinute: 1_000_000_000 };
const app = await buildServer({ graph, log: pino({ level: 'silent' }), demonstration: true, page: null, limits });
const address = await listen(app, '127.0.0.1', 0);

function send(body: string): Promise<void> {
  return new Promise((done) => {
    const sent = request(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' } }, (answer) => {
      answer.resume().on('close', done);
    });
    // A body that is too large is refused before it has been read.
    sent.on('error', () => done());
    sent.end(body);
  });
}

const query = (text: string, variables = {}) => JSON.stringify({ query: text, variables });
let count = 0;

/** A name that no question has had before. */
const fresh = () => `x${count++}`;

async function round(): Promise<void> {
  for (let i = 0; i < 250; i++) {
    const fields = Array.from({ length: 25 }, () => `${fresh()}: title`).join(' ');
    const padding = `#${'x'.repeat(15_000)}\n`;
    await send(query(`${padding}{ post(id: "post:${fresh()}") { ${fields} ${'id title grade '.repeat(60)} } }`));
    await send(query(`{ ${fresh()}: search(text: "${fresh()}") { id } }`));
    await send(query(`{ ${fresh()} `));
    await send(query(`{ ${fresh()} }`));
    await send(query(`{ posts(first: 500) { nodes { ${fresh()}: reports { reports { reports { id } } } } } }`));
    await send(JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: String(count).padStart(64, '0') } } }));
  }
  for (let i = 0; i < 20; i++) {
    await send(query('query ($text: String!) { search(text: $text) { id } }', { text: fresh().repeat(150_000) }));
    await send('x'.repeat(2_000_000));
  }
}

function held(): number {
  for (let i = 0; i < 5; i++) collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

for (let i = 0; i < ROUNDS_TO_FILL; i++) await round();
const before = held();
for (let i = 0; i < rounds; i++) await round();
const after = held();
process.stdout.write(`${JSON.stringify({ before, after })}\n`);
await app.close();
await graph.close();
rmSync(folder, { recursive: true });
