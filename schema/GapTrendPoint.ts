import { GraphQLLocalDate } from 'graphql-scalars';
import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import { GapsByRule, GapsByStandard } from './GapCounts.js';

@ObjectType({
  description:
    'The gaps of one day of a trend in numbers: what is known today about that day. A correction of the past changes it, and so does what is recorded late.',
})
@Extensions({ rule: 'GAPS' })
export class GapTrendPoint {
  @Field(() => GraphQLLocalDate, { description: 'The day.', simple: true })
  on!: string;

  @Field(() => Int, {
    description: 'The revision at which this was true; a later day has a later one where somebody wrote while the trend was found.',
    simple: true,
  })
  revision!: number;

  @Field(() => Int, { description: 'How many gaps stood on the day, accepted ones too.', simple: true })
  totalCount!: number;

  @Field(() => Int, { description: 'How many of them were accepted for a time.', simple: true })
  acceptedCount!: number;

  @Field(() => Int, {
    description:
      'How many of them did not stand on the day before it in the trend; null for the first day. A gap that opened and closed between the two days is not seen.',
    simple: true,
    nullable: true,
  })
  opened!: number | null;

  @Field(() => Int, {
    description:
      'How many stood on the day before it in the trend and do not any more, or are none of the filter any more; null for the first day.',
    simple: true,
    nullable: true,
  })
  closed!: number | null;

  @Field(() => [GapsByRule], {
    description: 'How many of each rule, in the order of the rules; a rule without gaps ran too, and stands at 0.',
    simple: true,
  })
  byRule!: GapsByRule[];

  @Field(() => [GapsByStandard], { description: 'How many fall short of which kind of standard, the most binding first.', simple: true })
  byStandard!: GapsByStandard[];
}
