import type { TypedDocumentString } from './generated/graphql';
import { chosenPersona, choosePersona } from './persona';
import { text } from '../texts/text';

/** What went wrong, for a program (`code`) and for a person (`message`, a whole sentence). */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    sentence: string,
  ) {
    super(sentence);
    this.name = 'ApiError';
  }
}

const PERSONA_HEADER = 'x-orgmatrix-persona';

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string; argument?: string } }[];
}

// False once the service has said that it does not know this page's operations: it serves another build.
let knownHere = true;

/**
 * Asks the service one question. The answer has the shape the document asks for.
 * Throws ApiError: OFFLINE when the service cannot be reached, BAD_ANSWER when what answers is not the service, else the service's own code.
 */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const known = knownHere ? persisted(document) : null;
  let answer = await post<Data>({ ...(known ?? { query: document.toString() }), variables }, signal ?? null);
  if (known !== null && answer.errors?.[0]?.extensions?.code === 'PERSISTED_QUERY_NOT_FOUND') {
    knownHere = false;
    answer = await post<Data>({ query: document.toString(), variables }, signal ?? null);
  }
  const error = answer.errors?.[0];
  if (error !== undefined) throw new ApiError(error.extensions?.code ?? 'INTERNAL', error.message);
  if (answer.data === undefined || answer.data === null) {
    throw new ApiError('BAD_ANSWER', text('failure.noData'));
  }
  return answer.data;
}

/** What names an operation that the service knows by its hash, so that its text is not sent. */
function persisted(document: { readonly __meta__?: Record<string, unknown> | undefined }) {
  const hash = document.__meta__?.['hash'];
  return typeof hash === 'string' ? { extensions: { persistedQuery: { version: 1, sha256Hash: hash.replace('sha256:', '') } } } : null;
}

async function post<Data>(question: object, signal: AbortSignal | null): Promise<Answer<Data>> {
  const body = JSON.stringify(question);
  const persona = chosenPersona();
  const response = await send('/graphql', body, signal);
  let answer: Answer<Data>;
  try {
    // The shape is promised by the schema the types are generated from.
    answer = (await response.json()) as Answer<Data>;
  } catch {
    throw new ApiError('BAD_ANSWER', text('failure.status', { status: response.status }));
  }
  if (persona === null || answer.errors?.[0]?.extensions?.argument !== PERSONA_HEADER) return answer;
  // The tab remembers a persona of another build of the service.
  if (chosenPersona() === persona) choosePersona(null);
  return post(question, signal);
}

/** A file that the service has made: its name, and what it holds. */
export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Asks the service for a file, by POST where something is asked of it. Throws ApiError with the sentence of the service. */
export async function askFile(path: string, asked: object | null): Promise<MadeFile> {
  const response = await send(path, asked === null ? null : JSON.stringify(asked), null);
  if (response.ok) {
    const [, name = 'orgmatrix'] = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? [];
    return { name, blob: await response.blob() };
  }
  const said = (await response.json().catch(() => null)) as Answer<never> | null;
  const error = said?.errors?.[0];
  throw new ApiError(error?.extensions?.code ?? 'BAD_ANSWER', error?.message ?? text('failure.status', { status: response.status }));
}

/** A file of the page's own build, such as a typeface. */
export async function ownFile(path: string): Promise<Blob> {
  return (await send(path, null, null)).blob();
}

async function send(path: string, body: string | null, signal: AbortSignal | null): Promise<Response> {
  const persona = chosenPersona();
  const headers = {
    ...(body !== null && { 'content-type': 'application/json' }),
    'apollo-require-preflight': 'true',
    ...(persona !== null && { [PERSONA_HEADER]: persona }),
  };
  try {
    return await fetch(path, { method: body === null ? 'GET' : 'POST', headers, body, signal });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiError('OFFLINE', text('failure.offline'));
  }
}
