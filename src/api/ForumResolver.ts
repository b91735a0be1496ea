import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Dated } from '../org/facts.js';
import { attendeeCountsOf, attendeesOf, chairsOf, escalationsOf, localitiesOfForums, plansOfForums } from '../org/forums.js';
import { Forum } from '../../schema/Forum.js';
import { Locality } from '../../schema/Locality.js';
import { Plan } from '../../schema/Plan.js';
import { Post } from '../../schema/Post.js';
import { firstArgument } from './arguments.js';
import type { Context } from './context.js';

/** Who meets in a forum, where, and what for. */
@Resolver(() => Forum)
export class ForumResolver {
  @FieldResolver(() => [Post], { description: 'The posts that chair it, by title; empty when none does.' })
  chairs(@Root() { id, on }: Dated<Forum>, @Ctx() { loaders }: Context): Promise<Post[]> {
    return loaders.load(chairsOf, id, on);
  }

  @FieldResolver(() => [Post], {
    description: 'The open posts that attend it, by title; why each does stands in Post.attendances. Errors: BAD_INPUT.',
  })
  attendees(
    @Root() { id, on }: Dated<Forum>,
    @Ctx() { loaders }: Context,
    @Arg('first', () => Int, { description: 'How many, 0 to 500.', defaultValue: 50 }) first: number,
  ): Promise<Post[]> {
    return loaders.loadFirst(attendeesOf, id, on, firstArgument(first));
  }

  @FieldResolver(() => Int, { description: 'How many open posts attend it.' })
  attendeeCount(@Root() { id, on }: Dated<Forum>, @Ctx() { loaders }: Context): Promise<number> {
    return loaders.load(attendeeCountsOf, id, on);
  }

  @FieldResolver(() => [Forum], { description: 'The forums that it passes on to what it cannot settle, by name.' })
  escalatesTo(@Root() { id, on }: Dated<Forum>, @Ctx() { loaders }: Context): Promise<Forum[]> {
    return loaders.load(escalationsOf, id, on);
  }

  @FieldResolver(() => [Locality], { description: 'The localities that it is held in, by name; empty when it is for the whole county.' })
  localities(@Root() { id, on }: Dated<Forum>, @Ctx() { loaders }: Context): Promise<Locality[]> {
    return loaders.load(localitiesOfForums, id, on);
  }

  @FieldResolver(() => [Plan], { description: 'The plans that it oversees, by name.' })
  oversees(@Root() { id, on }: Dated<Forum>, @Ctx() { loaders }: Context): Promise<Plan[]> {
    return loaders.load(plansOfForums, id, on);
  }
}
