import { setFlagsFromString } from 'node:v8';
import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import { getVariableValues, GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { Limits } from './Limits.js';
import { Running } from './Running.js';

/** How many compiled operations are kept; a stream of different ones pushes the oldest out. */
const KEPT = 200;

/** How many wrong variables are told of at once. */
const TOLD = 20;

const NO_OPERATION = 'The document holds no operation of the name given, or several and no name was given.';

/** Joins graphql-jit to Apollo Server: every operation is compiled once, then run as plain code for as long as the limits allow. */
export function jitGateway(schema: GraphQLSchema, limits: Limits): ApolloServerOptionsWithGateway<BaseContext>['gateway'] {
  // V8 would keep the text and the code of every operation that was ever compiled, until memory runs short: hundreds of megabytes under a stream of new ones.
  setFlagsFromString('--no-compilation-cache');
  const running = new Running(limits);
  const compiled = new LRUCache<string, CompiledQuery>({ max: KEPT });
  return {
    load: async () => ({
      executor: async ({ document, operation, operationName, queryHash, request, context }): Promise<ExecutionResult> => {
        // Whatever its type says, it is missing where `operationName` names none of the document's operations.
        if (operation === undefined) return { errors: [new GraphQLError(NO_OPERATION)] };
        const key = `${queryHash} ${operationName ?? ''}`;
        let query = compiled.get(key);
        if (query === undefined) {
          const made = compileQuery(schema, document, operationName ?? undefined);
          if (!isCompiledQuery(made)) return made;
          compiled.set(key, (query = made));
        }
        // Without a prototype, so that a variable called constructor is not there unless it was sent.
        const variables = Object.assign(Object.create(null) as Record<string, unknown>, request.variables);
        // graphql-jit reads variables itself, but its errors do not say which variable of the client's was wrong.
        const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: TOLD });
        if (errors !== undefined) return { errors: errors.slice(0, TOLD).map(withoutHint) };
        const { query: run } = query;
        return running.run(context.client, async () => whole(await run(undefined, context, variables)));
      },
    }),
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}

// Hints at the words of the schema are for whoever may read the schema.
function withoutHint({ message, nodes }: GraphQLError): GraphQLError {
  return new GraphQLError(message.replace(/ Did you mean .*$/s, ''), nodes === undefined ? {} : { nodes });
}

// graphql-jit leaves `extensions` out of errors that have none; Apollo Server counts on it and would lose the error.
function whole(result: ExecutionResult): ExecutionResult {
  if (result.errors === undefined) return result;
  const errors = result.errors.map((error) =>
    error.extensions === undefined ? new GraphQLError(error.message, { path: error.path, originalError: error.originalError }) : error,
  );
  return { ...result, errors };
}
