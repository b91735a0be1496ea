import { GraphQLLocalDate } from 'graphql-scalars';
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { CadenceBasis } from './sessionEnums.js';

@ObjectType({ description: 'The next session that a supervisor owes a supervisee.' })
@Extensions({ rule: 'SESSIONS' })
export class SessionDue {
  @Field(() => ID, {
    description: 'The same for as long as the two have to do with each other: supervisee, supervisor and portfolio.',
    simple: true,
  })
  id!: string;

  @Field(() => GraphQLLocalDate, { description: 'The day by which it is due.', simple: true })
  dueOn!: string;

  @Field(() => Int, { description: 'How many days it is overdue on the date asked about; 0 when it is not.', simple: true })
  overdueDays!: number;

  @Field(() => Int, { description: 'How often sessions are due, in days.', simple: true })
  everyDays!: number;

  @Field(() => CadenceBasis, { description: 'Where that comes from.', simple: true })
  basis!: CadenceBasis;

  @Field(() => GraphQLLocalDate, {
    description: 'The last session of the two; null when there was none since the post was taken up.',
    simple: true,
    nullable: true,
  })
  lastOn!: string | null;

  @Field(() => String, { description: 'The whole in words: when it is due, by which cadence, and counted from what.', simple: true })
  sentence!: string;
}
