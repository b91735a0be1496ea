import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { emitSdl } from '../../src/api/emitSdl.js';

test('schema/schema.graphql is what the code emits; `npm run sdl` writes it', () => {
  expect(readFileSync('schema/schema.graphql', 'utf8')).toBe(emitSdl());
});
