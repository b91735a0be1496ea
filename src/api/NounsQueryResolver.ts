import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, Extensions, ID, Int, Query, Resolver } from 'type-graphql';
import { forums, forumsByIds } from '../org/forums.js';
import { peopleCount, peoplePage } from '../org/peoplePage.js';
import { plans } from '../org/plans.js';
import { servicesByIds } from '../org/services.js';
import { servicesCount, servicesPage } from '../org/servicesPage.js';
import { teamsByIds } from '../org/teams.js';
import { teamsCount, teamsPage } from '../org/teamsPage.js';
import { ForumTheme, ServiceKind } from '../../schema/enums.js';
import { Forum } from '../../schema/Forum.js';
import type { Person } from '../../schema/Person.js';
import { PersonConnection } from '../../schema/PersonConnection.js';
import { PersonFilter } from '../../schema/PersonFilter.js';
import { Plan } from '../../schema/Plan.js';
import { Service } from '../../schema/Service.js';
import { ServiceConnection } from '../../schema/ServiceConnection.js';
import { Team } from '../../schema/Team.js';
import { TeamConnection } from '../../schema/TeamConnection.js';
import { TeamFilter } from '../../schema/TeamFilter.js';
import { firstArgument, idArgument, textArgument } from './arguments.js';
import type { Connection } from './connectionResolver.js';
import type { Context } from './context.js';
import { filterArgument } from './filterArgument.js';
import { personFilterArgument } from './personFilterArgument.js';

const FIRST = { description: 'How many, 0 to 500.', defaultValue: 50 } as const;
const AFTER = { description: 'The endCursor of the page before; from the start when left out.', nullable: true } as const;
const ON = { description: 'The date asked about, past or future; today when left out.', nullable: true } as const;
const WHICH_PEOPLE = { description: 'Which people; all who hold a post when left out.', nullable: true } as const;
const WHICH_TEAMS = { description: 'Which teams; all when left out.', nullable: true } as const;

/** The questions that list people, teams, services, forums and plans. */
@Resolver()
export class NounsQueryResolver {
  @Query(() => PersonConnection, { description: 'People by name, a page at a time. Errors: BAD_INPUT, FORBIDDEN.' })
  @Extensions({ rule: 'SIGNED_IN' })
  async people(
    @Ctx() { graph, asker, today }: Context,
    @Arg('filter', () => PersonFilter, WHICH_PEOPLE) given: PersonFilter | null,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
    @Arg('on', () => GraphQLLocalDate, ON) day: string | null,
  ): Promise<Connection<Person>> {
    const filter = personFilterArgument(given, asker);
    const asked = { filter, first: firstArgument(first), after: after ?? null, on: day ?? today };
    return { ...(await graph.read((tx) => peoplePage(tx, asked))), count: (tx) => peopleCount(tx, filter, asked.on) };
  }

  @Query(() => TeamConnection, { description: 'Teams by name, a page at a time. Errors: BAD_INPUT.' })
  @Extensions({ rule: 'EVERYBODY' })
  async teams(
    @Ctx() { graph, today }: Context,
    @Arg('filter', () => TeamFilter, WHICH_TEAMS) given: TeamFilter | null,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
    @Arg('on', () => GraphQLLocalDate, ON) day: string | null,
  ): Promise<Connection<Team>> {
    const filter = filterArgument(given);
    const asked = { filter, first: firstArgument(first), after: after ?? null, on: day ?? today };
    return { ...(await graph.read((tx) => teamsPage(tx, asked))), count: (tx) => teamsCount(tx, filter, asked.on) };
  }

  @Query(() => ServiceConnection, { description: 'Services by name, a page at a time. Errors: BAD_INPUT.' })
  @Extensions({ rule: 'EVERYBODY' })
  async services(
    @Ctx() { graph, today }: Context,
    @Arg('text', () => String, { description: 'With this text in the name or in a former one, in any letter case.', nullable: true })
    text: string | null,
    @Arg('kind', () => ServiceKind, { description: 'Of this kind.', nullable: true }) kind: ServiceKind | null,
    @Arg('locality', () => ID, { description: 'Deployed in this locality.', nullable: true }) locality: string | null,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
    @Arg('on', () => GraphQLLocalDate, ON) day: string | null,
  ): Promise<Connection<Service>> {
    const of = {
      text: text == null ? null : textArgument('text', text),
      locality: locality == null ? null : idArgument('locality', locality),
    };
    const filter = { ...of, kind: kind ?? null };
    const asked = { filter, first: firstArgument(first), after: after ?? null, on: day ?? today };
    return { ...(await graph.read((tx) => servicesPage(tx, asked))), count: (tx) => servicesCount(tx, filter, asked.on) };
  }

  @Query(() => [Forum], {
    description: 'Forums by theme and name: all, or those that a post attends or chairs, with how and why. Errors: NOT_FOUND, BAD_INPUT.',
  })
  @Extensions({ rule: 'SIGNED_IN' })
  forums(
    @Ctx() { graph, today }: Context,
    @Arg('post', () => ID, { description: 'Those that this post attends or chairs; all when left out.', nullable: true })
    post: string | null,
    @Arg('theme', () => ForumTheme, { description: 'Of this theme.', nullable: true }) theme: ForumTheme | null,
    @Arg('on', () => GraphQLLocalDate, ON) day: string | null,
  ): Promise<Forum[]> {
    const asked = { post: post == null ? null : idArgument('post', post), theme: theme ?? null, on: day ?? today };
    return graph.read((tx) => forums(tx, asked));
  }

  @Query(() => [Plan], { description: 'Every plan, by name.' })
  @Extensions({ rule: 'EVERYBODY' })
  plans(@Ctx() { graph, today }: Context, @Arg('on', () => GraphQLLocalDate, ON) day: string | null): Promise<Plan[]> {
    return graph.read((tx) => plans(tx, day ?? today));
  }

  @Query(() => Team, { description: 'One team; null when none has the id. Errors: BAD_INPUT.', nullable: true })
  @Extensions({ rule: 'EVERYBODY' })
  team(
    @Ctx() { loaders, today }: Context,
    @Arg('id', () => ID, { description: 'team:...' }) id: string,
    @Arg('on', () => GraphQLLocalDate, ON) day: string | null,
  ): Promise<Team | null> {
    return loaders.load(teamsByIds, idArgument('id', id), day ?? today);
  }

  @Query(() => Service, { description: 'One service; null when none has the id. Errors: BAD_INPUT.', nullable: true })
  @Extensions({ rule: 'EVERYBODY' })
  service(
    @Ctx() { loaders, today }: Context,
    @Arg('id', () => ID, { description: 'service:...' }) id: string,
    @Arg('on', () => GraphQLLocalDate, ON) day: string | null,
  ): Promise<Service | null> {
    return loaders.load(servicesByIds, idArgument('id', id), day ?? today);
  }

  @Query(() => Forum, { description: 'One forum; null when none has the id. Errors: BAD_INPUT.', nullable: true })
  @Extensions({ rule: 'SIGNED_IN' })
  forum(
    @Ctx() { loaders, today }: Context,
    @Arg('id', () => ID, { description: 'forum:...' }) id: string,
    @Arg('on', () => GraphQLLocalDate, ON) day: string | null,
  ): Promise<Forum | null> {
    return loaders.load(forumsByIds, idArgument('id', id), day ?? today);
  }
}
