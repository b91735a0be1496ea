import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { seed } from '../../seed/run.js';
import { STANDARD } from '../sessions/standard.js';
import { ask } from '../support/ask.js';
import { onBothEngines } from '../support/onBothEngines.js';
import { startService, type TestService } from '../support/startService.js';

const DOCUMENT = readFileSync('docs/sessions.md', 'utf8');
const QUESTIONS = [...DOCUMENT.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, question = '']) => question);

test('the table of the document is the standard of the code', () => {
  const told = [...DOCUMENT.matchAll(/^\| (.+?) +\| (\d+) days +\|$/gm)].map(([, , days]) => Number(days));
  expect(told).toEqual([...STANDARD.newlyQualified.map(({ everyDays }) => everyDays), STANDARD.socialWork, STANDARD.others]);
  for (const { underDays } of STANDARD.newlyQualified) expect(DOCUMENT).toContain(`(${underDays} days)`);
});

onBothEngines(
  'the questions of docs/sessions.md',
  (graph) => {
    let service: TestService;
    beforeAll(async () => {
      await seed(graph(), '2026-11-22');
      service = await startService(graph());
    });
    afterAll(() => service.stop());

    test('are answered by the reference organisation', async () => {
      expect(QUESTIONS).toHaveLength(2);
      for (const question of QUESTIONS) {
        const { data, errors } = await ask(service.address, question);
        expect(errors).toEqual([]);
        expect(data).toEqual({
          ...('recordSession' in (data ?? {}) && { recordSession: expect.objectContaining({ recordedBy: 'Demonstrator' }) }),
          ...('sessionsDue' in (data ?? {}) && { sessionsDue: expect.objectContaining({ totalCount: expect.any(Number) }) }),
        });
      }
    });
  },
  { each: false },
);
