import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, Extensions, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Gap as GapFound } from '../gaps/findGaps.js';
import { rulesOn } from '../gaps/rulesOn.js';
import type { Dated } from '../org/facts.js';
import { type DatedPost, postsByIds } from '../org/posts.js';
import { titleAlone, type OutcomeGap } from '../scenarios/outcomeGaps.js';
import { ChartNode } from '../../schema/Chart.js';
import { CoverageCell } from '../../schema/Coverage.js';
import { GapOrder } from '../../schema/enums.js';
import { Gap } from '../../schema/Gap.js';
import { GapConnection } from '../../schema/GapConnection.js';
import { GapFilter } from '../../schema/GapFilter.js';
import { Post } from '../../schema/Post.js';
import { Rule } from '../../schema/Rule.js';
import { firstArgument } from './arguments.js';
import { AsIf } from './AsIf.js';
import type { Context } from './context.js';
import { gapFilterArgument } from './gapFilterArgument.js';
import { type GapPage, gapPage } from './gapPage.js';

const ON = { description: 'The date asked about, past or future; today when left out.', nullable: true } as const;

/** Gaps, and the rules that find them. */
@Resolver()
export class GapQueryResolver {
  @Query(() => GapConnection, {
    description:
      'What is not as the rules want it on a day, a page at a time. A rule that cannot run fails the question. Errors: BAD_INPUT.',
  })
  @Extensions({ rule: 'GAPS' })
  gaps(
    @Arg('filter', () => GapFilter, { description: 'Which gaps; all when left out.', nullable: true }) filter: GapFilter | null,
    @Arg('orderBy', () => GapOrder, { description: 'In which order.', defaultValue: 'RULE' }) order: GapOrder,
    @Arg('first', () => Int, { description: 'How many, 0 to 500.', defaultValue: 50 }) first: number,
    @Arg('after', () => String, { description: 'The endCursor of the page before; from the start when left out.', nullable: true })
    after: string | null,
    @Arg('on', () => GraphQLLocalDate, ON) day: string | null,
    @AsIf() { gaps, gapsOn, today }: Context,
  ): Promise<GapPage> {
    const on = day ?? today;
    const asked = { filter: gapFilterArgument(filter), order, first: firstArgument(first), after: after ?? null, on };
    return gapPage(gaps, () => gapsOn(on), asked);
  }

  @Query(() => [Rule], { description: 'Every rule with its source, its advice and its settings as they stand on a day.' })
  @Extensions({ rule: 'SIGNED_IN' })
  async rules(@Ctx() { settingsOn, today }: Context, @Arg('on', () => GraphQLLocalDate, ON) day: string | null): Promise<readonly Rule[]> {
    return rulesOn(await settingsOn(day ?? today));
  }
}

/** What stands around a gap. */
@Resolver(() => Gap)
export class GapResolver {
  @FieldResolver(() => Rule, { description: 'The rule that it breaks.' })
  async rule(@Root() { rule, on }: GapFound, @Ctx() { settingsOn }: Context): Promise<Rule> {
    return rulesOn(await settingsOn(on)).find(({ id }) => id === rule) as Rule;
  }

  @FieldResolver(() => Post, {
    description:
      'The post that has the gap; in an outcome as the changes leave it, while what stands around it is as recorded. One that undoing took away, or one beyond the first 5,000 that is not recorded, is known by its title alone.',
  })
  @Extensions({ rule: 'SIGNED_IN' })
  async subject(@Root() gap: OutcomeGap, @Ctx() { loaders }: Context): Promise<Post> {
    return gap.post ?? (await loaders.load(postsByIds, gap.subject, gap.on)) ?? titleAlone(gap);
  }
}

/** The gaps of one post. */
@Resolver(() => Post)
export class PostGapsResolver {
  @FieldResolver(() => [Gap], { description: 'Its gaps, in the order of the rules.', nullable: true })
  @Extensions({ rule: 'GAPS' })
  async gaps(@Root() { id, on }: DatedPost, @Ctx() { gapsOn }: Context): Promise<readonly GapFound[]> {
    return (await gapsOn(on)).of(id);
  }
}

/** How many gaps a drawn post has. */
@Resolver(() => ChartNode)
export class ChartGapsResolver {
  @FieldResolver(() => Int, { description: 'How many gaps it has, accepted ones left out.', nullable: true })
  @Extensions({ rule: 'GAPS' })
  async gaps(@Root() { id, on }: Dated<ChartNode>, @Ctx() { gapsOn }: Context): Promise<number> {
    return (await gapsOn(on)).of(id).filter(({ accepted }) => accepted === null).length;
  }
}

/** How many gaps the posts of a cell of the matrix have. */
@Resolver(() => CoverageCell)
export class CellGapsResolver {
  @FieldResolver(() => Int, { description: 'How many gaps its posts have, accepted ones left out.', nullable: true })
  @Extensions({ rule: 'GAPS' })
  async gaps(@Root() { locality, portfolio, on }: Dated<CoverageCell>, @Ctx() { gapsOn }: Context): Promise<number> {
    return (await gapsOn(on)).filtered({ locality, portfolio, accepted: false }).length;
  }
}
