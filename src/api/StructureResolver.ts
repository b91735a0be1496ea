import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, Extensions, ID, Int, Query, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AnswerFound } from '../org/answersOf.js';
import { askAbout } from '../org/askAbout.js';
import { coverage, type CoverageFound } from '../org/coverage.js';
import { dated, type Dated } from '../org/facts.js';
import { path, type PathFound } from '../org/path.js';
import { portfoliosByIds } from '../org/places.js';
import { postsByIds } from '../org/posts.js';
import { shape, type ShapeFound } from '../org/shape.js';
import type { LoadFound, SupervisionFound } from '../org/supervisionLoad.js';
import { topics } from '../org/topics.js';
import { Answer } from '../../schema/Answer.js';
import { Coverage } from '../../schema/Coverage.js';
import { LineKind } from '../../schema/enums.js';
import { Path, PathStep } from '../../schema/Path.js';
import type { Portfolio } from '../../schema/Portfolio.js';
import { Post } from '../../schema/Post.js';
import { Shape, SupervisionShape, SupervisorLoad } from '../../schema/Shape.js';
import { Topic } from '../../schema/Topic.js';
import { firstArgument, idArgument, kindsArgument, textArgument } from './arguments.js';
import { AsIf } from './AsIf.js';
import type { Context } from './context.js';

const on = { description: 'The date asked about, past or future; today when left out.', nullable: true } as const;

/** The questions about the structure as a whole. Each method reads its arguments and hands the question on. */
@Resolver()
export class StructureResolver {
  @Query(() => Path, {
    description: 'The shortest path between two posts; null when none of at most 20 steps joins them. Errors: NOT_FOUND, BAD_INPUT.',
    nullable: true,
    complexity: 500,
  })
  @Extensions({ rule: 'SIGNED_IN', kept: true })
  path(
    @Arg('from', () => ID, { description: 'post:...' }) from: string,
    @Arg('to', () => ID, { description: 'post:...' }) to: string,
    @Arg('kinds', () => [LineKind], { description: 'Over which lines, at least one; over both when left out.', nullable: true })
    kinds: LineKind[] | null,
    @Arg('on', () => GraphQLLocalDate, on) day: string | null,
    @AsIf() { graph, today }: Context,
  ): Promise<PathFound | null> {
    const asked = { from: idArgument('from', from), to: idArgument('to', to), kinds: kindsArgument('kinds', kinds), on: day ?? today };
    return graph.read((tx) => path(tx, asked));
  }

  @Query(() => Coverage, { description: 'Localities by portfolios: who leads, how many posts, which are vacant.', complexity: 1_000 })
  @Extensions({ rule: 'SIGNED_IN', kept: true })
  async coverage(@Arg('on', () => GraphQLLocalDate, on) day: string | null, @AsIf() { graph, today }: Context): Promise<CoverageFound> {
    const found = await graph.read((tx) => coverage(tx, day ?? today));
    return { ...found, cells: found.cells.map((cell) => dated(cell, day ?? today)) };
  }

  @Query(() => Shape, {
    description: 'Headcount, layers, spans and supervision load of the whole organisation or of a branch. Errors: NOT_FOUND, BAD_INPUT.',
    complexity: 1_000,
  })
  @Extensions({ rule: 'SIGNED_IN', kept: true })
  shape(
    @Arg('root', () => ID, { description: 'Only this post and those below it; everybody when left out.', nullable: true })
    root: string | null,
    @Arg('on', () => GraphQLLocalDate, on) day: string | null,
    @AsIf() { graph, today }: Context,
  ): Promise<ShapeFound> {
    const top = root === null || root === undefined ? null : idArgument('root', root);
    return graph.read((tx) => shape(tx, top, day ?? today));
  }

  @Query(() => [Answer], {
    description:
      'Whom to ask about something, in your own words: the best answer first, at most five. When nothing is found, one answer says so and offers the front door. Errors: NOT_FOUND, BAD_INPUT.',
    complexity: 100,
  })
  @Extensions({ rule: 'SIGNED_IN' })
  askAbout(
    @Ctx() { graph, search, today }: Context,
    @Arg('text', () => String, { description: 'Up to 200 characters, such as "annual leave" or "elective home education".' }) text: string,
    @Arg('post', () => ID, { description: 'The post that the asker holds: its own lines and locality are answered with.', nullable: true })
    post: string | null,
    @Arg('on', () => GraphQLLocalDate, on) day: string | null,
  ): Promise<AnswerFound[]> {
    const asker = post === null || post === undefined ? null : idArgument('post', post);
    return askAbout(graph, search.names, { text: textArgument('text', text), post: asker, on: day ?? today });
  }

  @Query(() => [Topic], { description: 'What members of staff ask about every day, by name.' })
  @Extensions({ rule: 'SIGNED_IN' })
  topics(@Ctx() { graph, today }: Context, @Arg('on', () => GraphQLLocalDate, on) day: string | null): Promise<Topic[]> {
    return graph.read((tx) => topics(tx, day ?? today));
  }
}

/** The portfolio of a step on a path. */
@Resolver(() => PathStep)
export class PathStepResolver {
  @FieldResolver()
  portfolio(@Root() { portfolioId, post }: PathFound['steps'][number], @Ctx() { loaders }: Context): Promise<Portfolio | null> | null {
    return portfolioId === null ? null : loaders.load(portfoliosByIds, portfolioId, post.on);
  }
}

/** The heaviest loads of supervision. */
@Resolver(() => SupervisionShape)
export class SupervisionShapeResolver {
  @FieldResolver(() => [SupervisorLoad], { description: 'The supervisors with the heaviest loads first, then by id.' })
  loads(
    @Root() { loads }: SupervisionFound,
    @Arg('first', () => Int, { description: 'How many, 0 to 500.', defaultValue: 50 }) first: number,
  ): readonly LoadFound[] {
    return loads.slice(0, firstArgument(first));
  }
}

/** The post that bears a load of supervision. */
@Resolver(() => SupervisorLoad)
export class SupervisorLoadResolver {
  @FieldResolver(() => Post, { description: 'The supervising post with everything around it.', nullable: true })
  post(@Root() { supervisor, on: day }: Dated<LoadFound>, @Ctx() { loaders }: Context): Promise<Post | null> {
    return loaders.load(postsByIds, supervisor, day);
  }
}
