import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { postsCount } from '../org/postsPage.js';
import type { DatedPost } from '../org/posts.js';
import { type PageInfo } from '../../schema/PageInfo.js';
import { type Post } from '../../schema/Post.js';
import { PostConnection } from '../../schema/PostConnection.js';
import type { PostFilter } from '../../schema/PostFilter.js';
import type { Context } from './context.js';

/** A page, and the question it answers, so that the total is counted only where it is asked for. */
export interface PostsFound {
  readonly edges: { cursor: string; node: DatedPost }[];
  readonly hasNextPage: boolean;
  readonly filter: PostFilter;
  readonly on: string;
}

/** A page of posts in the two customary forms. */
@Resolver(() => PostConnection)
export class PostConnectionResolver {
  @FieldResolver()
  nodes(@Root() { edges }: PostsFound): Post[] {
    return edges.map(({ node }) => node);
  }

  @FieldResolver()
  pageInfo(@Root() { edges, hasNextPage }: PostsFound): PageInfo {
    return { hasNextPage, endCursor: edges.at(-1)?.cursor ?? null };
  }

  @FieldResolver(() => Int, { description: 'How many posts the filter leaves, over all pages.' })
  totalCount(@Root() { filter, on }: PostsFound, @Ctx() { graph }: Context): Promise<number> {
    return graph.read((tx) => postsCount(tx, filter, on));
  }
}
