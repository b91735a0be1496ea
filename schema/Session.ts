import { GraphQLLocalDate } from 'graphql-scalars';
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { SessionState } from './sessionEnums.js';
import { Source } from './Source.js';

@ObjectType({ description: 'A supervision session that took place: when, how long, between whom. Never what was said.' })
@Extensions({ rule: 'SESSIONS' })
export class Session {
  @Field(() => ID, { description: 'Ours: session:...', simple: true })
  id!: string;

  @Field(() => GraphQLLocalDate, { description: 'The day on which it took place.', simple: true })
  on!: string;

  @Field(() => Int, { description: 'How many minutes it lasted.', simple: true })
  minutes!: number;

  @Field(() => Boolean, {
    description: 'Whether practice was reflected upon, beside the casework; null when not recorded.',
    simple: true,
    nullable: true,
  })
  reflective!: boolean | null;

  @Field(() => Boolean, { description: 'True when several were supervised together; it counts for each of them.', simple: true })
  group!: boolean;

  @Field(() => SessionState, { description: 'Whether the record stands.', simple: true })
  state!: SessionState;

  @Field(() => String, {
    description: 'When it was recorded, an ISO 8601 moment in UTC; null when the record was brought in with others.',
    simple: true,
    nullable: true,
  })
  recordedAt!: string | null;

  @Field(() => String, {
    description: 'When the record was corrected or withdrawn, an ISO 8601 moment in UTC; null while it stands.',
    simple: true,
    nullable: true,
  })
  endedAt!: string | null;

  @Field(() => String, { description: 'Why it was corrected or withdrawn; null while it stands.', simple: true, nullable: true })
  why!: string | null;

  @Field(() => Source, { description: 'How we know this.', simple: true })
  source!: Source;
}
