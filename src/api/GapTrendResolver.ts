import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, Extensions, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Gap as GapFound } from '../gaps/findGaps.js';
import { gapTrend, type TrendPoint } from '../gaps/gapTrend.js';
import { trendDays } from '../gaps/trendDays.js';
import { Gap } from '../../schema/Gap.js';
import { GapFilter } from '../../schema/GapFilter.js';
import { GapTrendPoint } from '../../schema/GapTrendPoint.js';
import { firstArgument } from './arguments.js';
import type { Context } from './context.js';
import { gapFilterArgument } from './gapFilterArgument.js';

const FIRST = { description: 'How many, 0 to 500.', defaultValue: 50 } as const;

/** Gaps over time. */
@Resolver()
export class GapTrendResolver {
  @Query(() => [GapTrendPoint], {
    description:
      'How many gaps stood on both ends of a period and on every first of a month between them, and how many opened and closed from one of these days to the next: at most 24 days. ' +
      'It tells what is known today about each day, with the settings of that day, so a correction of the past changes it; days to come are told as planned. Errors: BAD_INPUT.',
    complexity: 1_000,
  })
  @Extensions({ rule: 'GAPS' })
  gapTrend(
    @Arg('from', () => GraphQLLocalDate, { description: 'The first day.' }) from: string,
    @Arg('to', () => GraphQLLocalDate, { description: 'The last day, not before the first; it may be to come.' }) to: string,
    @Arg('filter', () => GapFilter, { description: 'Which gaps; all when left out.', nullable: true }) filter: GapFilter | null,
    @Ctx() { gapsOn }: Context,
  ): Promise<TrendPoint[]> {
    return gapTrend(gapsOn, trendDays(from, to), gapFilterArgument(filter));
  }
}

/** Which gaps opened and closed from one day of a trend to the next. */
@Resolver(() => GapTrendPoint)
export class GapTrendPointResolver {
  @FieldResolver(() => [Gap], { description: 'Those that opened, in the order of the rules; none for the first day. Errors: BAD_INPUT.' })
  openedGaps(@Root() { openedGaps }: TrendPoint, @Arg('first', () => Int, FIRST) first: number): readonly GapFound[] {
    return openedGaps.slice(0, firstArgument(first));
  }

  @FieldResolver(() => [Gap], {
    description:
      'Those that closed, as they stood on the day before, in the order of the rules; none for the first day. Errors: BAD_INPUT.',
  })
  closedGaps(@Root() { closedGaps }: TrendPoint, @Arg('first', () => Int, FIRST) first: number): readonly GapFound[] {
    return closedGaps.slice(0, firstArgument(first));
  }
}
