import { GraphQLLocalDate } from 'graphql-scalars';
import { Extensions, Field, ID, ObjectType } from 'type-graphql';
import { Accepted } from './Accepted.js';
import { Severity, Standard } from './enums.js';

@ObjectType({ description: 'Something that is not as a rule wants it, on the day asked about, or that changes open or close.' })
@Extensions({ rule: 'PLANNING' })
export class Gap {
  @Field(() => ID, { description: 'Rule and post: noSupervisor/post:...; the same on every day on which the gap stands.', simple: true })
  id!: string;

  @Field(() => String, { description: 'Why it is a gap: a sentence about the post.', simple: true })
  reason!: string;

  @Field(() => [ID], { description: 'What to look at: ids of posts, people, portfolios, localities and sessions, sorted.', simple: true })
  evidence!: readonly string[];

  @Field(() => Severity, { description: 'How soon something must be done.', simple: true })
  severity!: Severity;

  @Field(() => Standard, { description: 'How binding the standard is that this gap falls short of.', simple: true })
  standard!: Standard;

  @Field(() => String, { description: 'The standard: document and clause.', simple: true })
  source!: string;

  @Field(() => GraphQLLocalDate, {
    description: 'Since when it has stood without a break; null when nobody knows, or it has always been so.',
    simple: true,
    nullable: true,
  })
  since!: string | null;

  @Field(() => Accepted, { description: 'Who has accepted it for a time; null when nobody has.', simple: true, nullable: true })
  accepted!: Accepted | null;
}
