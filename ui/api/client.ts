import type { TypedDocumentString } from './generated/graphql';

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

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/**
 * Asks the service one question. The answer has the shape the document asks for.
 * Throws ApiError: OFFLINE when the service cannot be reached, BAD_ANSWER when what answers is not the service, else the service's own code.
 */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const answer = await post<Data>(JSON.stringify({ query: document.toString(), variables }), signal ?? null);
  const error = answer.errors?.[0];
  if (error !== undefined) throw new ApiError(error.extensions?.code ?? 'INTERNAL', error.message);
  if (answer.data === undefined || answer.data === null) {
    throw new ApiError('BAD_ANSWER', 'The service answered without data. Try again in a minute.');
  }
  return answer.data;
}

async function post<Data>(body: string, signal: AbortSignal | null): Promise<Answer<Data>> {
  const headers = { 'content-type': 'application/json', 'apollo-require-preflight': 'true' };
  let response: Response;
  try {
    response = await fetch('/graphql', { method: 'POST', headers, body, signal });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiError('OFFLINE', 'The service cannot be reached. Check your connection, then try again.');
  }
  try {
    // The shape is promised by the schema the types are generated from.
    return (await response.json()) as Answer<Data>;
  } catch {
    throw new ApiError('BAD_ANSWER', `The service is not answering as it should (status ${response.status}). Try again in a minute.`);
  }
}
