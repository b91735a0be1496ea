import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, Extensions, ID, Int, Query, Resolver } from 'type-graphql';
import { chart } from '../org/chart.js';
import { lines, type LinesFound } from '../org/lines.js';
import { organisation } from '../org/organisation.js';
import { peopleByIds } from '../org/people.js';
import { localities, portfolios } from '../org/places.js';
import { postsByIds } from '../org/posts.js';
import { postsCount, postsPage } from '../org/postsPage.js';
import { Chart } from '../../schema/Chart.js';
import { EntityKind, PostOrder } from '../../schema/enums.js';
import { Lines } from '../../schema/Lines.js';
import { Locality } from '../../schema/Locality.js';
import { Organisation } from '../../schema/Organisation.js';
import { Person } from '../../schema/Person.js';
import { Portfolio } from '../../schema/Portfolio.js';
import { Post } from '../../schema/Post.js';
import { PostConnection } from '../../schema/PostConnection.js';
import { PostFilter } from '../../schema/PostFilter.js';
import { SearchHit } from '../../schema/SearchHit.js';
import { depthArgument, firstArgument, idArgument, textArgument } from './arguments.js';
import { AsIf } from './AsIf.js';
import type { Connection } from './connectionResolver.js';
import type { Context } from './context.js';
import { filterArgument } from './filterArgument.js';

const ON = 'The date asked about, past or future; today when left out.';
const on = { description: ON, nullable: true } as const;
const MOST_HITS = 50;

/** The questions. Each method reads its arguments and hands the question on. */
@Resolver()
export class QueryResolver {
  @Query(() => Organisation, { description: 'The organisation as a whole.' })
  @Extensions({ rule: 'EVERYBODY', kept: true })
  organisation(@Ctx() { graph, today }: Context): Promise<Organisation> {
    return graph.read((tx) => organisation(tx, today));
  }

  @Query(() => Post, { description: 'One post; null when no post has the id. Errors: BAD_INPUT.', nullable: true })
  @Extensions({ rule: 'SIGNED_IN', kept: true })
  post(
    @Arg('id', () => ID, { description: 'post:...' }) id: string,
    @Arg('on', () => GraphQLLocalDate, on) day: string | null,
    @AsIf() { loaders, today }: Context,
  ): Promise<Post | null> {
    return loaders.load(postsByIds, idArgument('id', id), day ?? today);
  }

  @Query(() => PostConnection, { description: 'Posts that are open on the date, a page at a time. Errors: BAD_INPUT.' })
  @Extensions({ rule: 'SIGNED_IN', kept: true })
  async posts(
    @Arg('filter', () => PostFilter, { description: 'Which posts; all when left out.', nullable: true }) filter: PostFilter | null,
    @Arg('orderBy', () => PostOrder, { description: 'In which order.', defaultValue: 'TITLE' }) order: PostOrder,
    @Arg('first', () => Int, { description: 'How many, 0 to 500.', defaultValue: 50 }) first: number,
    @Arg('after', () => String, { description: 'The endCursor of the page before; from the start when left out.', nullable: true })
    after: string | null,
    @Arg('on', () => GraphQLLocalDate, on) day: string | null,
    @AsIf() { graph, today }: Context,
  ): Promise<Connection<Post>> {
    const asked = { filter: filterArgument(filter), order, first: firstArgument(first), after: after ?? null, on: day ?? today };
    return { ...(await graph.read((tx) => postsPage(tx, asked))), count: (tx) => postsCount(tx, asked.filter, asked.on) };
  }

  @Query(() => Person, { description: 'One person; null when nobody has the id. Errors: BAD_INPUT.', nullable: true })
  @Extensions({ rule: 'SIGNED_IN' })
  person(
    @Ctx() { loaders, today }: Context,
    @Arg('id', () => ID, { description: 'person:...' }) id: string,
    @Arg('on', () => GraphQLLocalDate, on) day: string | null,
  ): Promise<Person | null> {
    return loaders.load(peopleByIds, idArgument('id', id), day ?? today);
  }

  @Query(() => [Locality], { description: 'Every locality, by name: the rows of the matrix.' })
  @Extensions({ rule: 'EVERYBODY', kept: true })
  localities(@AsIf() { graph, today }: Context, @Arg('on', () => GraphQLLocalDate, on) day: string | null): Promise<Locality[]> {
    return graph.read((tx) => localities(tx, day ?? today));
  }

  @Query(() => [Portfolio], { description: 'Every portfolio, those deployed in every locality first: the columns of the matrix.' })
  @Extensions({ rule: 'EVERYBODY', kept: true })
  portfolios(@AsIf() { graph, today }: Context, @Arg('on', () => GraphQLLocalDate, on) day: string | null): Promise<Portfolio[]> {
    return graph.read((tx) => portfolios(tx, day ?? today));
  }

  @Query(() => Lines, { description: 'Both lines of a post upwards, and where they meet. Errors: NOT_FOUND, BAD_INPUT.' })
  @Extensions({ rule: 'SIGNED_IN', kept: true })
  lines(
    @Arg('post', () => ID, { description: 'post:...' }) id: string,
    @Arg('on', () => GraphQLLocalDate, on) day: string | null,
    @AsIf() { graph, today }: Context,
  ): Promise<LinesFound> {
    return graph.read((tx) => lines(tx, idArgument('post', id), day ?? today));
  }

  @Query(() => Chart, {
    description: 'Posts and the lines between them, flat and ready to draw. Errors: NOT_FOUND, BAD_INPUT.',
    complexity: 10_000,
  })
  @Extensions({ rule: 'SIGNED_IN', kept: true })
  chart(
    @Arg('root', () => ID, { description: 'Only this post and those below it; everybody when left out.', nullable: true })
    root: string | null,
    @Arg('depth', () => Int, { description: 'How many levels below the root, 0 for the root alone; all when left out.', nullable: true })
    depth: number | null,
    @Arg('on', () => GraphQLLocalDate, on) day: string | null,
    @AsIf() { graph, today }: Context,
  ): Promise<Chart> {
    const from = root === null || root === undefined ? null : idArgument('root', root);
    return graph.read((tx) => chart(tx, from, depthArgument(depth ?? null), day ?? today));
  }

  @Query(() => [SearchHit], {
    description:
      'People, posts, teams, services, forums, portfolios and localities by name, best first. Beginnings of words suffice, marks and letter case do not matter, typing errors are forgiven. Errors: BAD_INPUT.',
  })
  @Extensions({ rule: 'SIGNED_IN', kept: true })
  search(
    @Ctx() { search, today }: Context,
    @Arg('text', () => String, { description: 'Up to 200 characters.' }) text: string,
    @Arg('kinds', () => [EntityKind], { description: 'Only these kinds; all when left out.', nullable: true }) kinds: EntityKind[] | null,
    @Arg('first', () => Int, { description: 'How many, 0 to 50.', defaultValue: 10 }) first: number,
    @Arg('on', () => GraphQLLocalDate, { description: `${ON} It decides whose post is shown, not what is found.`, nullable: true })
    day: string | null,
  ): Promise<SearchHit[]> {
    return search.find({
      text: textArgument('text', text),
      // A kind that is named a thousand times is one kind.
      kinds: kinds === null || kinds === undefined ? null : [...new Set(kinds)],
      first: firstArgument(first, MOST_HITS),
      on: day ?? today,
    });
  }
}
