import { GraphQLError } from 'graphql';
import type { Told } from '../errors.js';

/** The same error, with the status that an answer without data then has over HTTP. */
export function withStatus(status: number, told: Told): GraphQLError {
  return new GraphQLError(told.message, { originalError: told, extensions: { ...told.extensions, http: { status } } });
}
