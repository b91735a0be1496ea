import { Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import { holdersOf, managersOf, reportsOf, superviseesOf, supervisorsOf, type SupervisionFound } from '../org/around.js';
import type { Dated } from '../org/facts.js';
import { forumsAttended } from '../org/forumsAttended.js';
import { forumsOf, ledBy, localitiesOf, portfoliosOf, servicesOf, teamsOf } from '../org/places.js';
import type { DatedPost } from '../org/posts.js';
import { Forum } from '../../schema/Forum.js';
import { ForumAttendance } from '../../schema/ForumAttendance.js';
import { Holding } from '../../schema/Holding.js';
import { Led } from '../../schema/Led.js';
import { Locality } from '../../schema/Locality.js';
import { Managed } from '../../schema/Managed.js';
import { Portfolio } from '../../schema/Portfolio.js';
import { Post } from '../../schema/Post.js';
import { Service } from '../../schema/Service.js';
import { Supervision } from '../../schema/Supervision.js';
import { Team } from '../../schema/Team.js';
import type { Context } from './context.js';

/** What stands around a post on the date of the question. */
@Resolver(() => Post)
export class PostResolver {
  @FieldResolver(() => [Holding], { description: 'Who holds it, by name; empty when vacant.' })
  @Extensions({ rule: 'PUBLISHED' })
  holders(@Root() { id, on }: DatedPost, @Ctx() { loaders }: Context): Promise<Holding[]> {
    return loaders.load(holdersOf, id, on);
  }

  @FieldResolver(() => Post, {
    description: 'The line manager; null at the top. With several, which is a fault, the newest.',
    nullable: true,
  })
  @Extensions({ rule: 'SIGNED_IN' })
  async manager(@Root() { id, on }: DatedPost, @Ctx() { loaders }: Context): Promise<Post | null> {
    return (await loaders.load(managersOf, id, on))[0]?.post ?? null;
  }

  @FieldResolver(() => [Managed], {
    description: 'The lines of management upwards with their days and sources: one at most, unless the structure is at fault.',
  })
  @Extensions({ rule: 'SIGNED_IN' })
  managers(@Root() { id, on }: DatedPost, @Ctx() { loaders }: Context): Promise<Managed[]> {
    return loaders.load(managersOf, id, on);
  }

  @FieldResolver(() => [Post], { description: 'The posts that report to it directly, by title.' })
  @Extensions({ rule: 'SIGNED_IN' })
  reports(@Root() { id, on }: DatedPost, @Ctx() { loaders }: Context): Promise<Post[]> {
    return loaders.load(reportsOf, id, on);
  }

  @FieldResolver(() => [Supervision], { description: 'Its professional supervisors, by title.' })
  @Extensions({ rule: 'SIGNED_IN' })
  supervisors(@Root() { id, on }: DatedPost, @Ctx() { loaders }: Context): Promise<Dated<SupervisionFound>[]> {
    return loaders.load(supervisorsOf, id, on);
  }

  @FieldResolver(() => [Supervision], { description: 'The posts that it supervises professionally, by title.' })
  @Extensions({ rule: 'SIGNED_IN' })
  supervisees(@Root() { id, on }: DatedPost, @Ctx() { loaders }: Context): Promise<Dated<SupervisionFound>[]> {
    return loaders.load(superviseesOf, id, on);
  }

  @FieldResolver(() => [Led], { description: 'What it leads, by kind and name.' })
  @Extensions({ rule: 'PUBLISHED' })
  leads(@Root() { id, on }: DatedPost, @Ctx() { loaders }: Context): Promise<Led[]> {
    return loaders.load(ledBy, id, on);
  }

  @FieldResolver(() => [Portfolio], { description: 'The portfolios that it serves, by name.' })
  @Extensions({ rule: 'EVERYBODY' })
  portfolios(@Root() { id, on }: DatedPost, @Ctx() { loaders }: Context): Promise<Portfolio[]> {
    return loaders.load(portfoliosOf, id, on);
  }

  @FieldResolver(() => Locality, { description: 'The locality that it is based in; null when it belongs to none.', nullable: true })
  @Extensions({ rule: 'EVERYBODY' })
  async locality(@Root() { id, on }: DatedPost, @Ctx() { loaders }: Context): Promise<Locality | null> {
    return (await loaders.load(localitiesOf, id, on))[0] ?? null;
  }

  @FieldResolver(() => Team, {
    description: 'The team that it is a member of, the first by name when there are several; null when there is none.',
    nullable: true,
  })
  @Extensions({ rule: 'EVERYBODY' })
  async team(@Root() { id, on }: DatedPost, @Ctx() { loaders }: Context): Promise<Team | null> {
    return (await loaders.load(teamsOf, id, on))[0] ?? null;
  }

  @FieldResolver(() => [Service], { description: 'The services that it is responsible for, by name.' })
  @Extensions({ rule: 'EVERYBODY' })
  services(@Root() { id, on }: DatedPost, @Ctx() { loaders }: Context): Promise<Service[]> {
    return loaders.load(servicesOf, id, on);
  }

  @FieldResolver(() => [Forum], { description: 'The forums that it attends or chairs, with how and why, each once: by theme and name.' })
  @Extensions({ rule: 'SIGNED_IN' })
  async forums(@Root() { id, on }: DatedPost, @Ctx() { loaders }: Context): Promise<Forum[]> {
    return forumsAttended(await loaders.load(forumsOf, id, on));
  }

  @FieldResolver(() => [ForumAttendance], {
    description:
      'How it attends or chairs forums, with how we know each, by theme and name; one that it both attends and chairs is there twice.',
  })
  @Extensions({ rule: 'SIGNED_IN' })
  attendances(@Root() { id, on }: DatedPost, @Ctx() { loaders }: Context): Promise<ForumAttendance[]> {
    return loaders.load(forumsOf, id, on);
  }
}
