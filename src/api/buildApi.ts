import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { guard } from '../access/guard.js';
import { withOneOf } from './ChangeInput.js';
import { ChangeResolver } from './ChangeResolver.js';
import { CONNECTION_RESOLVERS } from './connectionResolver.js';
import { FormatResolver } from './FormatResolver.js';
import { ForumResolver } from './ForumResolver.js';
import { GapConnectionResolver } from './GapConnectionResolver.js';
import { CellGapsResolver, ChartGapsResolver, GapQueryResolver, GapResolver, PostGapsResolver } from './GapResolver.js';
import { GapTrendPointResolver, GapTrendResolver } from './GapTrendResolver.js';
import { PersonHistoryResolver, PostHistoryResolver } from './HistoryResolvers.js';
import { MeResolver } from './MeResolver.js';
import {
  LineStepResolver,
  LocalityResolver,
  OrganisationResolver,
  PersonResolver,
  PortfolioResolver,
  SupervisionResolver,
} from './NounResolvers.js';
import { NounsQueryResolver } from './NounsQueryResolver.js';
import { nullAsLeftOut } from './nullAsLeftOut.js';
import { PlanResolver } from './PlanResolver.js';
import { PostResolver } from './PostResolver.js';
import { QueryResolver } from './QueryResolver.js';
import { RepairResolver } from './RepairResolver.js';
import { ScenarioMutationResolver } from './ScenarioMutationResolver.js';
import { ChangeSetScenarioResolver, ScenarioResolver } from './ScenarioResolver.js';
import { ServiceResolver } from './ServiceResolver.js';
import { SessionMutationResolver } from './SessionMutationResolver.js';
import { SessionQueryResolver } from './SessionQueryResolver.js';
import { SessionDueResolver, SessionResolver } from './SessionResolver.js';
import { PathStepResolver, StructureResolver, SupervisionShapeResolver, SupervisorLoadResolver } from './StructureResolver.js';
import { supposing } from './supposing.js';
import { TeamResolver } from './TeamResolver.js';

/** The GraphQL schema with everything that answers it, under the rules about who may ask. */
export function buildApi(): GraphQLSchema {
  return guard(supposing(apiWithoutRules()));
}

/** The same with rules that are stated and not kept: for the test that shows what the rules alone do. */
export function apiWithoutRules(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      QueryResolver,
      NounsQueryResolver,
      ...CONNECTION_RESOLVERS,
      TeamResolver,
      ServiceResolver,
      ForumResolver,
      FormatResolver,
      PlanResolver,
      StructureResolver,
      PathStepResolver,
      SupervisionShapeResolver,
      SupervisorLoadResolver,
      PostResolver,
      PostHistoryResolver,
      OrganisationResolver,
      PersonResolver,
      PersonHistoryResolver,
      LocalityResolver,
      PortfolioResolver,
      SupervisionResolver,
      LineStepResolver,
      MeResolver,
      GapQueryResolver,
      GapConnectionResolver,
      GapResolver,
      GapTrendResolver,
      GapTrendPointResolver,
      PostGapsResolver,
      CellGapsResolver,
      ChartGapsResolver,
      ChangeResolver,
      RepairResolver,
      ScenarioResolver,
      ScenarioMutationResolver,
      ChangeSetScenarioResolver,
      SessionQueryResolver,
      SessionMutationResolver,
      SessionResolver,
      SessionDueResolver,
    ],
    // Arguments are checked where they are read, by sentences of our own.
    validate: false,
  });
  return nullAsLeftOut(withOneOf(schema));
}
