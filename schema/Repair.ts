import { GraphQLLocalDate } from 'graphql-scalars';
import { Extensions, Field, ID, ObjectType } from 'type-graphql';
import { ProposedChange } from './ProposedChange.js';

@ObjectType({ description: 'One step of a repair: what happens between one post and one supervisor.' })
@Extensions({ rule: 'GAPS' })
export class RepairStep {
  @Field(() => String, { description: 'What is done, and why by them.', simple: true })
  sentence!: string;

  @Field(() => [ProposedChange], { description: 'The changes that do it.', simple: true })
  changes!: ProposedChange[];
}

@ObjectType({ description: 'A gap that a repair leaves open.' })
@Extensions({ rule: 'GAPS' })
export class UnclosedGap {
  @Field(() => ID, { description: 'Rule and post: noSupervisor/post:...', simple: true })
  gap!: string;

  @Field(() => ID, { description: 'The rule.', simple: true })
  rule!: string;

  @Field(() => ID, { description: 'The post that has the gap: post:...', simple: true })
  subject!: string;

  @Field(() => String, { description: 'Why no change of supervision closes it.', simple: true })
  why!: string;
}

@ObjectType({
  description:
    'The smallest repair, as a draft: of all sets of changes of supervision that close as many of the gaps as can be closed together and open none, one with the fewest changes, and with the best candidates among those. Nobody loses their only supervisor, nobody is appointed, and nobody is touched whom no gap concerns.',
})
@Extensions({ rule: 'GAPS' })
export class Repair {
  @Field(() => GraphQLLocalDate, { description: 'The day for which it is drafted.', simple: true })
  on!: string;

  @Field(() => [RepairStep], { description: 'Its steps, in the order in which they are to be made.', simple: true })
  steps!: RepairStep[];

  @Field(() => [ProposedChange], { description: 'All changes of its steps, in order: ready for `preview`.', simple: true })
  changes!: ProposedChange[];

  @Field(() => [ID], { description: 'The gaps that it closes, by id.', simple: true })
  closes!: readonly string[];

  @Field(() => [UnclosedGap], { description: 'The gaps that it leaves open, and why.', simple: true })
  leaves!: UnclosedGap[];
}
