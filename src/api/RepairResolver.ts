import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, Extensions, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { repair } from '../gaps/repair/repair.js';
import { repairAsked } from '../gaps/repairAsked.js';
import { suggest } from '../gaps/suggest.js';
import type { DatedSuggestion } from '../gaps/suggestions/Suggestion.js';
import { postsByIds } from '../org/posts.js';
import { ifLeaves } from '../scenarios/ifLeaves.js';
import { GapFilter } from '../../schema/GapFilter.js';
import { Outcome } from '../../schema/Outcome.js';
import { Post } from '../../schema/Post.js';
import { Repair } from '../../schema/Repair.js';
import { Suggestion } from '../../schema/Suggestion.js';
import { firstArgument, idArgument } from './arguments.js';
import { AsIf } from './AsIf.js';
import type { Context } from './context.js';
import { gapFilterArgument, ruleArgument } from './gapFilterArgument.js';
import { toRepair, toSuggestion } from './toProposed.js';

/** How long a repair is worked on, in milliseconds: an operation may take ten seconds, and the graph is read first. */
const REPAIR_MS = 8_000;

const ON = { description: 'The date asked about, past or future; today when left out.', nullable: true } as const;
const FILTER = {
  description: 'Which gaps; when left out all those of the rules of supervision that nobody has accepted for a time.',
  nullable: true,
} as const;

/** Gaps put right: suggestions for one, the smallest repair of many, and what a departure would open. */
@Resolver(() => Suggestion)
export class RepairResolver {
  @Query(() => [Suggestion], {
    description: 'Ways to put one gap right, the best first; none where there is no such gap on the day. Errors: BAD_INPUT, NOT_FOUND.',
    complexity: 500,
  })
  @Extensions({ rule: 'GAPS' })
  async suggestions(
    @Arg('rule', () => ID, { description: 'The rule that is broken: noSupervisor.' }) rule: string,
    @Arg('subject', () => ID, { description: 'The post that has the gap: post:...' }) subject: string,
    @Arg('first', () => Int, { description: 'How many, 0 to 500.', defaultValue: 5 }) first: number,
    @Arg('on', () => GraphQLLocalDate, ON) day: string | null,
    @AsIf() { graph, today }: Context,
  ): Promise<Suggestion[]> {
    const [id, on] = [idArgument('subject', subject), day ?? today];
    const asked = { rule: ruleArgument('rule', rule), subject: id, on, first: firstArgument(first) };
    return (await graph.read((tx) => suggest(tx, asked))).map(toSuggestion);
  }

  @Query(() => Repair, {
    description:
      'The fewest changes that close gaps of supervision. BUSY when they are too many to be sure of it in time. Errors: BAD_INPUT, BUSY.',
    complexity: 10_000,
  })
  @Extensions({ rule: 'GAPS' })
  async repair(
    @Arg('filter', () => GapFilter, FILTER) filter: GapFilter | null,
    @Arg('on', () => GraphQLLocalDate, ON) day: string | null,
    @AsIf() { graph, today }: Context,
  ): Promise<Repair> {
    const wanted = gapFilterArgument(filter);
    const { ground, targets } = await graph.read((tx) => repairAsked(tx, day ?? today, wanted));
    return toRepair(await repair(ground, targets, REPAIR_MS));
  }

  @Query(() => Outcome, {
    description:
      'What would happen if everybody who holds a post left it on a day: the gaps that open, who is left without a supervisor, and who could follow. Nothing is kept. Errors: BAD_INPUT, NOT_FOUND, BUSY.',
    complexity: 10_000,
  })
  @Extensions({ rule: 'GAPS' })
  async ifLeaves(
    @Arg('post', () => ID, { description: 'post:...' }) post: string,
    @Arg('on', () => GraphQLLocalDate, { description: 'The first day on which it is vacant; today when left out.', nullable: true })
    day: string | null,
    @AsIf() { graph, today }: Context,
  ): Promise<object> {
    const id = idArgument('post', post);
    const { outcome, left } = await graph.rehearse((tx) => ifLeaves(tx, id, day ?? today));
    return { ...outcome, left: left.map((one) => ({ ...one, suggestions: one.suggestions.map(toSuggestion) })) };
  }

  @FieldResolver(() => Post, { description: 'The post that would come in; null where nobody does.', nullable: true })
  @Extensions({ rule: 'SIGNED_IN' })
  candidate(@Root() { candidate, on }: DatedSuggestion, @Ctx() { loaders }: Context): Promise<Post | null> | null {
    return candidate === null ? null : loaders.load(postsByIds, candidate, on);
  }
}
