import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import {
  LineStepResolver,
  LocalityResolver,
  OrganisationResolver,
  PersonResolver,
  PortfolioResolver,
  SupervisionResolver,
} from './NounResolvers.js';
import { PostConnectionResolver } from './PostConnectionResolver.js';
import { PostResolver } from './PostResolver.js';
import { QueryResolver } from './QueryResolver.js';

/** The GraphQL schema with everything that answers it. */
export function buildApi(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [
      QueryResolver,
      PostResolver,
      PostConnectionResolver,
      OrganisationResolver,
      PersonResolver,
      LocalityResolver,
      PortfolioResolver,
      SupervisionResolver,
      LineStepResolver,
    ],
    // Arguments are checked where they are read, by sentences of our own.
    validate: false,
  });
}
