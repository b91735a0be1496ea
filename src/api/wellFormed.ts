import type { ApolloServerPlugin } from '@apollo/server';

/** What a document, its variables or its size is refused with. The request itself was in order. */
const OF_THE_DOCUMENT: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'LIMIT_EXCEEDED',
  'OPERATION_RESOLUTION_FAILURE',
]);

/**
 * Answers a well-formed request with status 200 where the client takes application/json, whatever is wrong with its document: so says GraphQL over HTTP, because
 * proxies on the way make JSON of their own with 4xx. Who takes application/graphql-response+json gets 400.
 */
export const wellFormed: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response, errors = [] }) => {
      if (response.http.status !== 400 || request.http?.headers.get('accept')?.includes('application/graphql-response+json')) return;
      if (errors.every(({ extensions }) => OF_THE_DOCUMENT.has(extensions['code']))) response.http.status = 200;
    },
  }),
};
