import { GraphQLError } from 'graphql';

/** A request that is no GraphQL request: the same code as Apollo Server has for it. */
export class BadRequest extends GraphQLError {
  constructor(
    sentence: string,
    readonly statusCode = 400,
  ) {
    super(sentence, { extensions: { code: 'BAD_REQUEST' } });
  }
}
