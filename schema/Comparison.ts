import { GraphQLLocalDate } from 'graphql-scalars';
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { Gap } from './Gap.js';
import { Move } from './Outcome.js';
import { Refusal } from './Refusal.js';
import { Scenario } from './Scenario.js';
import { Shape } from './Shape.js';

@ObjectType({ description: 'How many gaps one rule finds.' })
@Extensions({ rule: 'PLANNING' })
export class RuleCount {
  @Field(() => ID, { description: 'The rule: noSupervisor.', simple: true })
  rule!: string;

  @Field(() => Int, { description: 'How many, accepted ones among them.', simple: true })
  count!: number;
}

@ObjectType({ description: 'The structure as recorded, or as one scenario would have it.' })
@Extensions({ rule: 'PLANNING' })
export class ComparisonColumn {
  @Field(() => Scenario, { description: 'The scenario; null for the structure as recorded.', simple: true, nullable: true })
  scenario!: Scenario | null;

  @Field(() => [Refusal], {
    description: 'Why the scenario cannot be played as things are; the rest of its column is then the structure as recorded.',
    simple: true,
  })
  refusals!: Refusal[];

  @Field(() => Shape, { description: 'Headcount, layers, spans and supervision load of the whole organisation.', simple: true })
  shape!: Shape;

  @Field(() => Int, { description: 'How many gaps there are, accepted ones among them.', simple: true })
  gapCount!: number;

  @Field(() => [RuleCount], { description: 'The same by rule; rules that find none are left out.', simple: true })
  gapsByRule!: RuleCount[];

  @Field(() => [Gap], { description: 'Gaps that are not there as recorded.', simple: true })
  opened!: Gap[];

  @Field(() => [Gap], { description: 'Gaps that are there as recorded and would no longer be.', simple: true })
  closed!: Gap[];

  @Field(() => [Move], { description: 'Posts that move, against the structure as recorded: by aspect, then by title.', simple: true })
  moves!: Move[];
}

@ObjectType({ description: 'Scenarios side by side, on one day and at one revision.' })
@Extensions({ rule: 'PLANNING' })
export class Comparison {
  @Field(() => GraphQLLocalDate, { description: 'The day that is compared.', simple: true })
  on!: string;

  @Field(() => [ComparisonColumn], { description: 'The structure as recorded first, then the scenarios in the order asked.', simple: true })
  columns!: ComparisonColumn[];
}
