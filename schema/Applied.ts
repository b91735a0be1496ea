import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import { ChangeSet } from './ChangeSet.js';
import { Outcome } from './Outcome.js';
import { Refusal } from './Refusal.js';

@ObjectType({ description: 'What became of a set of changes: either it was made whole, or it was refused and nothing of it was kept.' })
@Extensions({ rule: 'PLANNING' })
export class Applied {
  @Field(() => Int, { description: 'The revision that it made; null when it was refused.', simple: true, nullable: true })
  revision!: number | null;

  @Field(() => ChangeSet, { description: 'The set as history keeps it; null when it was refused.', simple: true, nullable: true })
  changeSet!: ChangeSet | null;

  @Field(() => [Refusal], { description: 'Why it was refused, by step; empty when it was made.', simple: true })
  refusals!: readonly Refusal[];

  @Field(() => Outcome, { description: 'What it did; null when it was not compared.', simple: true, nullable: true })
  outcome!: Outcome | null;
}
