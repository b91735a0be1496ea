import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { assertMay } from '../access/assertMay.js';
import { BadInput, LimitExceeded } from '../errors.js';
import { draftScenario } from '../scenarios/scenarios.js';
import { actorOf } from './authorOf.js';
import type { Context } from './context.js';
import { importFiles } from './importFiles.js';
import { importingOf } from './importingOf.js';
import type { RememberedMappings } from './RememberedMappings.js';
import { told } from './told.js';
import { Uploads } from './Uploads.js';
import { withStatus } from './withStatus.js';

/** How many bytes a file may have, how many files there may be, and how many characters a field. */
const MOST_BYTES = 64_000_000;
const MOST_FILES = 20;
const MOST_TEXT = 100_000;

type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;

/**
 * POST /imports/FORMAT takes files as multipart/form-data, and the fields `source`, `on`, `edge`, `repairs`, `mapping` and `sheet`. It answers with a report and a draft
 * scenario, null when the graph holds already what the files say; nothing else is kept but the mapping that was given, for the next table with the same columns. For administrators.
 */
export async function addImports(app: FastifyInstance, contextOf: ContextOf, memory: RememberedMappings): Promise<void> {
  // In a scope of its own, so that no other route takes forms.
  await app.register(async (scope) => {
    await scope.register(multipart, { limits: { fileSize: MOST_BYTES, files: MOST_FILES, fieldSize: MOST_TEXT, fields: 10 } });
    const contexts = new WeakMap<FastifyRequest, Context>();
    const onRequest = async (request: FastifyRequest, reply: FastifyReply) => {
      const context = await contextOf(request, reply);
      // Whoever may not do it need not send it all first.
      await told(() => assertMay(context.asker, 'ADMIN', 'POST /imports/FORMAT'));
      contexts.set(request, context);
    };
    scope.post('/imports/:format', { bodyLimit: MOST_FILES * MOST_BYTES, onRequest }, async (request, reply) => {
      const context = contexts.get(request);
      if (context === undefined) throw new Error('The request was not checked.');
      const answer = await told(() => drafted(request, context, memory));
      return reply.code(answer.scenario === null ? 200 : 201).send(answer);
    });
  });
}

function drafted(request: FastifyRequest, context: Context, memory: RememberedMappings) {
  return Uploads.during(async (uploads) => {
    const fields = await fieldsOf(request, uploads);
    const { files } = uploads;
    const asked = importingOf((request.params as { format: string }).format, files, fields, context.today, (header) => memory.of(header));
    const { changes, report, mappings } = await importFiles(context.graph, asked);
    const purpose = `What ${files.map(({ name }) => name).join(' and ')} say, against what was there.`.slice(0, 1_000);
    const drafting = { name: `Import of ${report.source}`, purpose, startsOn: asked.on, changes };
    const scenario = changes.length === 0 ? null : await draftScenario(context.graph, drafting, await actorOf(context));
    memory.keep(mappings, context.today);
    return { scenario: scenario && { id: scenario.id, version: scenario.version, size: scenario.size }, report };
  });
}

/** The fields of the form; its files go to the disk as they come. */
async function fieldsOf(request: FastifyRequest, uploads: Uploads): Promise<Map<string, string>> {
  if (!request.isMultipart()) throw new BadInput('body', 'The body must be multipart/form-data, with one file or several.');
  const fields = new Map<string, string>();
  try {
    for await (const part of request.parts()) {
      if (part.type === 'file') await uploads.take(part.filename, part.file);
      else fields.set(part.fieldname, String(part.value));
    }
  } catch (error) {
    throw tooMuch(error) ?? error;
  }
  return fields;
}

/** What a form of more than we take is told; null for any other error. */
function tooMuch(error: unknown): Error | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const refused = (limit: string, most: number, sentence: string) => withStatus(413, new LimitExceeded(limit, most, sentence));
  if (code === 'FST_REQ_FILE_TOO_LARGE') {
    return refused('importFileBytes', MOST_BYTES, `A file to import may have ${MOST_BYTES} bytes (importFileBytes); this one has more.`);
  }
  if (code === 'FST_FILES_LIMIT') {
    return refused('importFiles', MOST_FILES, `An import takes ${MOST_FILES} files (importFiles); these are more.`);
  }
  return null;
}
