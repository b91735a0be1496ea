import { type ClassType, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Tx } from '../graph/Graph.js';
import type { Page } from '../org/page.js';
import type { PageInfo } from '../../schema/PageInfo.js';
import { ChangeSetConnection } from '../../schema/ChangeSet.js';
import { PersonConnection } from '../../schema/PersonConnection.js';
import { PostConnection } from '../../schema/PostConnection.js';
import { ScenarioConnection } from '../../schema/Scenario.js';
import { ServiceConnection } from '../../schema/ServiceConnection.js';
import { SessionConnection } from '../../schema/SessionConnection.js';
import { SessionDueConnection } from '../../schema/SessionDueConnection.js';
import { TeamConnection } from '../../schema/TeamConnection.js';
import type { Context } from './context.js';

/** A page, and how to count the whole list: it is counted only where the total is asked for. */
export interface Connection<T> extends Page<T> {
  readonly count: (tx: Tx) => Promise<number>;
}

/** What answers a type of pages: its entries in the two customary forms, where it ends, and the total. `things` are what it lists, for the description. */
export function connectionResolver(type: ClassType, things: string) {
  @Resolver(() => type)
  class ConnectionResolver {
    @FieldResolver()
    nodes(@Root() { edges }: Connection<object>): object[] {
      return edges.map(({ node }) => node);
    }

    @FieldResolver()
    pageInfo(@Root() { edges, hasNextPage }: Connection<object>): PageInfo {
      return { hasNextPage, endCursor: edges.at(-1)?.cursor ?? null };
    }

    @FieldResolver(() => Int, { description: `How many ${things} the question leaves, over all pages.` })
    totalCount(@Root() { count }: Connection<object>, @Ctx() { graph }: Context): Promise<number> {
      return graph.read(count);
    }
  }
  return ConnectionResolver;
}

/** Every type of pages. They are made once: whatever is made registers itself with type-graphql. */
export const CONNECTION_RESOLVERS = [
  connectionResolver(ChangeSetConnection, 'sets of changes'),
  connectionResolver(PersonConnection, 'people'),
  connectionResolver(PostConnection, 'posts'),
  connectionResolver(ScenarioConnection, 'scenarios'),
  connectionResolver(ServiceConnection, 'services'),
  connectionResolver(TeamConnection, 'teams'),
  connectionResolver(SessionConnection, 'sessions'),
  connectionResolver(SessionDueConnection, 'sessions that are due'),
] as const;
