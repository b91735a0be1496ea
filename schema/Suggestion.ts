import { Extensions, Field, Float, Int, ObjectType } from 'type-graphql';
import { ProposedChange } from './ProposedChange.js';

@ObjectType({ description: 'A way to put one gap right.' })
@Extensions({ rule: 'GAPS' })
export class Suggestion {
  @Field(() => String, {
    description: 'What to do. Where there are no changes: why nobody can, or what helps instead, as no change of structure does.',
    simple: true,
  })
  sentence!: string;

  @Field(() => [String], { description: 'What speaks for it, and what against, a few words each, the weightiest first.', simple: true })
  reasons!: readonly string[];

  @Field(() => [ProposedChange], {
    description: 'The changes that do it, in order; empty where no change of structure helps.',
    simple: true,
  })
  changes!: ProposedChange[];

  @Field(() => Int, {
    description: 'How many posts the candidate would supervise then; null where it supervises nobody by it.',
    simple: true,
    nullable: true,
  })
  supervisees!: number | null;

  @Field(() => Float, {
    description:
      'Hours a month in session that the candidate would need then: for each agreement 30.44 days / its days between sessions * the length of a session.',
    simple: true,
    nullable: true,
  })
  hoursAMonth!: number | null;
}
