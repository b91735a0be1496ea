import { randomUUID } from 'node:crypto';
import { GraphQLError, parse, visit, type GraphQLFormattedError } from 'graphql';
import type { FastifyBaseLogger } from 'fastify';
import { Told } from '../errors.js';

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

/**
 * What a client sees of an error: a code, a sentence, the path, and for bad values the argument. Whatever we did not foresee is masked behind a reference
 * number, and stands whole in the log under the same number.
 */
export function formatErrorWith(log: FastifyBaseLogger): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const place = { ...(formatted.locations && { locations: formatted.locations }), ...(formatted.path && { path: formatted.path }) };
    const told = causeOf(error);
    if (told instanceof Told) return { message: told.message, ...place, extensions: told.extensions };
    const code = formatted.extensions?.code;
    const argument = badArgument(told);
    if (argument !== null) return { message: formatted.message, ...place, extensions: { code: 'BAD_INPUT', argument } };
    if (typeof code === 'string' && PROTOCOL.has(code)) return { message: formatted.message, ...place, extensions: { code } };
    const reference = randomUUID();
    log.error({ reference, err: told }, 'unexpected error');
    return {
      message: `Something went wrong that should not have. Quote the reference ${reference} when you report it.`,
      ...place,
      extensions: { code: 'INTERNAL', reference },
    };
  };
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
  const variable = /^Variable "\$(\w+)"/.exec(error.message)?.[1];
  if (
    variable !== undefined &&
    !error.message.includes('is not defined') &&
    !error.message.includes('is never used') &&
    !error.message.includes('used in position')
  ) {
    return variable;
  }
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
