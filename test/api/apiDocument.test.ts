import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { seed } from '../../seed/run.js';
import { LIMITS } from '../../src/config.js';
import { ask } from '../support/ask.js';
import { onBothEngines } from '../support/onBothEngines.js';
import { startService, type TestService } from '../support/startService.js';

const FILE = 'docs/api.md';
const DOCUMENT = readFileSync(FILE, 'utf8');

interface Shown {
  readonly title: string;
  readonly question: string;
  /** The JSON below it; null where none is yet. */
  readonly answer: string | null;
}

/** The questions of the document with their answers: under a heading with a number, a block of GraphQL and a block of JSON. */
const SHOWN = DOCUMENT.split(/^(?=#{2,3} )/m).flatMap((part): Shown[] => {
  const title = /^### (\d+\. .+)/.exec(part)?.[1];
  const question = /```graphql\n([\s\S]*?)```/.exec(part)?.[1];
  return title === undefined || question === undefined
    ? []
    : [{ title, question, answer: /```json\n([\s\S]*?)```/.exec(part)?.[1] ?? null }];
});

test('the document shows ten questions', () => {
  expect(SHOWN.map(({ title }) => Number.parseInt(title, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

onBothEngines(
  'the answers of the document',
  (graph) => {
    let service: TestService;
    beforeAll(async () => {
      await seed(graph(), '2026-11-22');
      service = await startService(graph());
    });
    afterAll(() => service.stop());

    test.each(SHOWN.map((shown) => [shown.title, shown] as const))('%s', async (_, { question, answer }) => {
      const { data, errors } = await ask(service.address, question);
      expect(errors).toEqual([]);
      // ORGMATRIX_UPDATE=1 writes the answers: read the difference before you commit it.
      if (process.env['ORGMATRIX_UPDATE'] === '1') return write(question, data);
      expect(JSON.parse(answer ?? 'null')).toEqual(data);
    });
  },
  { each: false },
);

function write(question: string, data: unknown): void {
  const text = readFileSync(FILE, 'utf8');
  const at = text.indexOf(question) + question.length + '```\n'.length;
  const rest = text.slice(at).replace(/^\n```json\n[\s\S]*?```\n/, '');
  writeFileSync(FILE, `${text.slice(0, at)}\n\`\`\`json\n${JSON.stringify(data)}\n\`\`\`\n${rest}`);
}

describe('the table of limits', () => {
  test.each(Object.entries(LIMITS))(
    '%s is listed with its variable, its default and its greatest value',
    (limit, { variable, usual, most }) => {
      const row = DOCUMENT.split('\n').find((line) => line.includes(`\`${variable}\``)) ?? '';
      expect(
        row
          .split('|')
          .map((cell) => cell.trim())
          .slice(1, 5),
      ).toEqual([`\`${variable}\``, `\`${limit}\``, String(usual), String(most)]);
    },
  );
});
