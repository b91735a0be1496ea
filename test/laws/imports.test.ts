import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ESLint } from 'eslint';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { clean } from './imports/clean.js';
import { planted } from './imports/planted.js';

// The laws are tried on a small tree of their own, so that a law for a folder that is still to come is tried as well. It
// stands inside the project because ESLint's plugins are found from there.
const NEIGHBOURS = [
  'schema/Post.ts',
  ...['errors', 'config', 'main', 'cli'].map((name) => `src/${name}.ts`),
  ...['Graph', 'cypher', 'neo4j', 'embedded'].map((name) => `src/graph/${name}.ts`),
  ...[
    'org/lines',
    'gaps/Rule',
    'gaps/findGaps',
    'sessions/due',
    'scenarios/Change',
    'exchange/Format',
    'exchange/reading/Table',
    'exchange/Publication',
    'exchange/writing/scene',
    'csv',
    'inPieces',
    'inSlices',
    'access/paths',
    'api/server',
  ].map((name) => `src/${name}.ts`),
  ...['gaps/rules', 'scenarios/changes', 'exchange/formats', 'exchange/publications'].flatMap((folder) => [
    `src/${folder}/index.ts`,
    `src/${folder}/other.ts`,
  ]),
  ...['seed/run.ts', 'seed/readSeed.ts', 'test/support/ask.ts', 'bench/lines.ts'],
  ...['ui/view/viewUrl.ts', 'ui/api/client.ts', 'ui/canvas/Canvas.tsx', 'ui/graphiql/main.tsx'],
];

let tree: string;
let eslint: ESLint;

beforeAll(async () => {
  await mkdir('.cache', { recursive: true });
  tree = await mkdtemp(resolve('.cache', 'laws-'));
  await copyFile('eslint.config.mjs', join(tree, 'eslint.config.mjs'));
  for (const file of NEIGHBOURS) await write(file, 'export const here = 1;\n');
  await write('src/org/there.ts', "import { planted } from './planted.js';\nexport const there = () => planted;\n");
  await write('src/org/planted.ts', 'export const planted = 1;\n');
  eslint = new ESLint({ cwd: tree });
});

afterAll(async () => {
  await rm(tree, { recursive: true, force: true });
});

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(tree, file)), { recursive: true });
  await writeFile(join(tree, file), text);
}

/** What ESLint says of a text at a place of the tree: "rule: message" for each complaint. */
async function complaints(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: join(tree, file), warnIgnored: true });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? 'none'}: ${message}`);
}

describe('a planted violation is refused', () => {
  test.each(planted)('$law', async ({ at, text, rule, says }) => {
    const heard = await complaints(at, text);
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatch(new RegExp(`^${rule}: `));
    expect(heard[0]).toContain(says);
  });
});

describe('what the laws allow passes', () => {
  test.each(clean)('$at', async ({ at, text }) => {
    expect(await complaints(at, text)).toEqual([]);
  });
});

test('every law of the configuration has its planted violation', async () => {
  const file: string = resolve('eslint.config.mjs');
  const { default: blocks } = (await import(file)) as { default: { rules?: Record<string, unknown> }[] };
  const messages = blocks.flatMap(({ rules }) => messagesIn(Object.entries(rules ?? {}).filter(([rule]) => /restricted/.test(rule))));
  expect(messages.length).toBeGreaterThan(30);
  const tried = planted.map(({ says }) => says);
  expect(messages.filter((message) => !tried.includes(message))).toEqual([]);
});

/** Every `message` in a rule's options, however deep. */
function messagesIn(options: unknown): string[] {
  if (typeof options !== 'object' || options === null) return [];
  const own = 'message' in options && typeof options.message === 'string' ? [options.message] : [];
  return [...own, ...Object.values(options).flatMap(messagesIn)];
}
