import { Arg, Ctx, Extensions, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Dated } from '../org/facts.js';
import { historyOfPeople, historyOfPosts } from '../org/history.js';
import type { DatedPost } from '../org/posts.js';
import { HistoryEntry } from '../../schema/HistoryEntry.js';
import { Person } from '../../schema/Person.js';
import { Post } from '../../schema/Post.js';
import { firstArgument } from './arguments.js';
import type { Context } from './context.js';

const FIRST = { description: 'How many, 0 to 500.', defaultValue: 50 } as const;

/** What a post was, is and will be. */
@Resolver(() => Post)
export class PostHistoryResolver {
  @FieldResolver(() => [HistoryEntry], {
    description: 'Its lines, holders, places and forums over all time, those that begin last first. Errors: BAD_INPUT.',
  })
  @Extensions({ rule: 'HR' })
  async history(
    @Root() { id, on }: DatedPost,
    @Ctx() { loaders }: Context,
    @Arg('first', () => Int, FIRST) first: number,
  ): Promise<HistoryEntry[]> {
    const most = firstArgument(first);
    return (await loaders.load(historyOfPosts, id, on)).slice(0, most);
  }
}

/** Which posts a person held, holds and will hold. */
@Resolver(() => Person)
export class PersonHistoryResolver {
  @FieldResolver(() => [HistoryEntry], {
    description: 'The posts that the person held, holds and will hold, those that begin last first. Errors: BAD_INPUT.',
  })
  @Extensions({ rule: 'HR' })
  async history(
    @Root() { id, on }: Dated<Person>,
    @Ctx() { loaders }: Context,
    @Arg('first', () => Int, FIRST) first: number,
  ): Promise<HistoryEntry[]> {
    const most = firstArgument(first);
    return (await loaders.load(historyOfPeople, id, on)).slice(0, most);
  }
}
