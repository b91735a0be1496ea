import { Arg, Ctx, Extensions, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Dated } from '../org/facts.js';
import {
  leadersOfTeams,
  localitiesOfTeams,
  memberCountsOf,
  membersOf,
  partsOf,
  portfoliosOfTeams,
  servicesOfTeams,
  wholesOf,
} from '../org/teams.js';
import { Locality } from '../../schema/Locality.js';
import { Portfolio } from '../../schema/Portfolio.js';
import { Post } from '../../schema/Post.js';
import { Service } from '../../schema/Service.js';
import { Team } from '../../schema/Team.js';
import { firstArgument } from './arguments.js';
import type { Context } from './context.js';

/** What stands around a team on the date of the question. */
@Resolver(() => Team)
export class TeamResolver {
  @FieldResolver(() => [Post], { description: 'The posts that lead it, by title; empty when none does.' })
  @Extensions({ rule: 'PUBLISHED' })
  leaders(@Root() { id, on }: Dated<Team>, @Ctx() { loaders }: Context): Promise<Post[]> {
    return loaders.load(leadersOfTeams, id, on);
  }

  @FieldResolver(() => [Post], { description: 'The open posts that are members of it, by title. Errors: BAD_INPUT.' })
  @Extensions({ rule: 'SIGNED_IN' })
  members(
    @Root() { id, on }: Dated<Team>,
    @Ctx() { loaders }: Context,
    @Arg('first', () => Int, { description: 'How many, 0 to 500.', defaultValue: 50 }) first: number,
  ): Promise<Post[]> {
    return loaders.loadFirst(membersOf, id, on, firstArgument(first));
  }

  @FieldResolver(() => Int, { description: 'How many open posts are members of it.', nullable: true })
  @Extensions({ rule: 'SIGNED_IN' })
  memberCount(@Root() { id, on }: Dated<Team>, @Ctx() { loaders }: Context): Promise<number> {
    return loaders.load(memberCountsOf, id, on);
  }

  @FieldResolver(() => Team, { description: 'The team that it is part of; null when it stands alone.', nullable: true })
  async partOf(@Root() { id, on }: Dated<Team>, @Ctx() { loaders }: Context): Promise<Team | null> {
    return (await loaders.load(wholesOf, id, on))[0] ?? null;
  }

  @FieldResolver(() => [Team], { description: 'The teams that are part of it, by name.' })
  parts(@Root() { id, on }: Dated<Team>, @Ctx() { loaders }: Context): Promise<Team[]> {
    return loaders.load(partsOf, id, on);
  }

  @FieldResolver(() => Locality, { description: 'The locality that it is placed in; null when in none.', nullable: true })
  async locality(@Root() { id, on }: Dated<Team>, @Ctx() { loaders }: Context): Promise<Locality | null> {
    return (await loaders.load(localitiesOfTeams, id, on))[0] ?? null;
  }

  @FieldResolver(() => [Portfolio], { description: 'The portfolios that it serves, by name.' })
  portfolios(@Root() { id, on }: Dated<Team>, @Ctx() { loaders }: Context): Promise<Portfolio[]> {
    return loaders.load(portfoliosOfTeams, id, on);
  }

  @FieldResolver(() => [Service], { description: 'The services that it delivers, by name.' })
  services(@Root() { id, on }: Dated<Team>, @Ctx() { loaders }: Context): Promise<Service[]> {
    return loaders.load(servicesOfTeams, id, on);
  }
}
