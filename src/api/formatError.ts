import { GraphQLError, parse, visit, type GraphQLFormattedError } from 'graphql';
import type { FastifyBaseLogger } from 'fastify';
import { LimitExceeded, Told } from '../errors.js';
import { mask } from './answerErrors.js';
import type { Limits } from './Limits.js';

/** Codes of Apollo Server that say something to a caller; all else is ours or masked. */
const PROTOCOL: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);
const VALUES: ReadonlySet<string> = new Set([
  'EnumValue',
  'StringValue',
  'IntValue',
  'FloatValue',
  'BooleanValue',
  'NullValue',
  'ListValue',
  'ObjectValue',
  'ObjectField',
]);

/** Apollo Server gives this mistake of a client no code. */
const WRONG_HASH = 'provided sha does not match query';

/** Apollo Server tells clients how its own settings would have to be. */
const INTROSPECTION = /^GraphQL introspection is not allowed/;
const UNTOLD = 'This service does not tell its schema (__schema, __type): it is published with the program, as schema/schema.graphql.';

/**
 * What a client sees of an error: a code, a sentence, the path, and for bad values the argument. Whatever we did not foresee is masked behind a reference
 * number, and stands whole in the log under the same number.
 */
export function formatErrorWith(
  log: FastifyBaseLogger,
  limits: Limits,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const place = { ...(formatted.locations && { locations: formatted.locations }), ...(formatted.path && { path: formatted.path }) };
    const told = tooManyTokens(error) ?? tooOftenTheSame(error, limits) ?? causeOf(error);
    if (told instanceof Told && told.cause !== undefined) log.error({ err: told.cause }, told.message);
    if (told instanceof Told) return { message: told.message, ...place, extensions: told.extensions };
    const code = formatted.extensions?.code;
    const argument = badArgument(told);
    if (argument !== null) return { message: formatted.message, ...place, extensions: { code: 'BAD_INPUT', argument } };
    const message = INTROSPECTION.test(formatted.message) ? UNTOLD : formatted.message;
    if (typeof code === 'string' && PROTOCOL.has(code)) return { message, ...place, extensions: { code } };
    if (formatted.message === WRONG_HASH) return { message: 'The hash is not that of the query.', extensions: { code: 'BAD_REQUEST' } };
    const masked = mask();
    log.error({ reference: masked.extensions?.['reference'], err: told }, 'unexpected error');
    return { ...masked, ...place };
  };
}

/** The parser stops at a limit of its own accord, and its error says so in words only. */
function tooManyTokens(error: unknown): LimitExceeded | null {
  const most = error instanceof Error ? /^Syntax Error: Document contains more that (\d+) tokens/.exec(error.message)?.[1] : undefined;
  if (most === undefined) return null;
  return new LimitExceeded('tokens', Number(most), `A document may hold ${most} words and signs; this one holds more.`);
}

/** So does the rule that compares fields of one name, which gives up where there are thousands of pairs. */
function tooOftenTheSame(error: unknown, { fields }: Limits): LimitExceeded | null {
  if (!(error instanceof Error) || error.message !== 'Validation aborted.') return null;
  return new LimitExceeded(
    'fields',
    fields,
    'The same fields are asked for so often in one place that they cannot be compared: ask for each once.',
  );
}

// Errors thrown in a resolver arrive wrapped once by the executor and again by Apollo.
function causeOf(error: unknown): unknown {
  if (error instanceof Told) return error;
  if (error instanceof GraphQLError && error.originalError !== undefined) return causeOf(error.originalError);
  return error;
}

/** The argument or variable whose value could not be read; null when the error is about something else. */
function badArgument(error: unknown): string | null {
  if (!(error instanceof GraphQLError)) return null;
  const variable = /^Variable "\$(\w+)" (?:got invalid value|of required type|of non-null type)/.exec(error.message)?.[1];
  if (variable !== undefined) return variable;
  const node = error.nodes?.[0];
  const start = node?.loc?.start;
  const body = error.source?.body;
  if (node === undefined || !VALUES.has(node.kind) || start === undefined || body === undefined) return null;
  let name: string | null = null;
  visit(parse(body), {
    Argument: (argument) => {
      if (argument.loc !== undefined && argument.loc.start <= start && start < argument.loc.end) name = argument.name.value;
    },
  });
  return name;
}
