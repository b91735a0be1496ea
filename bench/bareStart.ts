import { readFileSync } from 'node:fs';
import { bareEmbedded } from './bareEmbedded.js';
import type { Statement } from './recorded.js';

// The process that startUp.ts compares with: opens a folder, runs queries and says how many rows they answered.
const [folder = '', statements = ''] = process.argv.slice(2);
const bare = bareEmbedded(folder);
process.stdout.write(`${await bare.replay(JSON.parse(readFileSync(statements, 'utf8')) as Statement[])} rows\n`);
await bare.close();
