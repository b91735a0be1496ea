import { printSchema } from 'graphql';
import { buildApi } from './buildApi.js';

const HEAD = '# Emitted from the code by `npm run sdl`; never edited. A test compares.\n\n';

/** The schema as it is committed at schema/schema.graphql. */
export function emitSdl(): string {
  return `${HEAD}${printSchema(buildApi())}\n`;
}
