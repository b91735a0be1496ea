import { setFlagsFromString } from 'node:v8';
import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import { getVariableValues, GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { Context } from './context.js';
import { isKept, type KeptAnswers } from './KeptAnswers.js';
import type { Limits } from './Limits.js';
import { questionOf, type RevisionAhead } from './RevisionAhead.js';
import { Running } from './Running.js';

/** How many compiled operations are kept; a stream of different ones pushes the oldest out. */
const KEPT = 200;

/** How many wrong variables are told of at once. */
const TOLD = 20;

/** An operation that is ready to run. */
interface Compiled {
  readonly run: CompiledQuery['query'];
  /** Whether its answer is kept for others. */
  readonly kept: boolean;
}

const NO_OPERATION = 'The document holds no operation of the name given, or several and no name was given.';

/** Joins graphql-jit to Apollo Server: every operation is compiled once, then run as plain code for as long as the limits allow. */
export function jitGateway(
  schema: GraphQLSchema,
  limits: Limits,
  answers: KeptAnswers,
  ahead: RevisionAhead,
): ApolloServerOptionsWithGateway<BaseContext>['gateway'] {
  // V8 would keep the text and the code of every operation that was ever compiled, until memory runs short: hundreds of megabytes under a stream of new ones.
  setFlagsFromString('--no-compilation-cache');
  const running = new Running(limits);
  const compiled = new LRUCache<string, Compiled>({ max: KEPT });
  return {
    load: async () => ({
      executor: async ({ document, operation, operationName, queryHash, request, context: untyped }): Promise<ExecutionResult> => {
        // A gateway is typed for any server; ours makes this context for every request.
        const context = untyped as Context;
        // Whatever its type says, it is missing where `operationName` names none of the document's operations.
        if (operation === undefined) return { errors: [new GraphQLError(NO_OPERATION)] };
        const key = `${queryHash} ${operationName ?? ''}`;
        let query = compiled.get(key);
        if (query === undefined) {
          const made = compileQuery(schema, document, operationName ?? undefined);
          if (!isCompiledQuery(made)) return made;
          compiled.set(key, (query = { run: made.query, kept: isKept(schema, document, operation) }));
        }
        // Without a prototype, so that a variable called constructor is not there unless it was sent.
        const variables = Object.assign(Object.create(null) as Record<string, unknown>, request.variables);
        // graphql-jit reads variables itself, but its errors do not say which variable of the client's was wrong.
        const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: TOLD });
        if (errors !== undefined) return { errors: errors.slice(0, TOLD).map(withoutHint) };
        const { run, kept } = query;
        const make = async () => whole(await run(undefined, context, variables));
        if (!kept) return running.run(context.client, make);
        ahead.know(questionOf(request));
        const question = `${key} ${JSON.stringify(coerced)} ${circumstances(context)}`;
        return running.run(context.client, async () => {
          const result = await answers.answer(await context.revisionNow(), question, make);
          const body = answers.bodyOf(result);
          if (body !== null) context.answeredBy(body);
          return result;
        });
      },
    }),
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}

/** What an answer depends on besides its question and the graph, where no rule looks at more: `isKept` sees to that. */
function circumstances({ asker, today }: Context): string {
  return JSON.stringify([today, asker.signedIn, asker.roles.toSorted()]);
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
