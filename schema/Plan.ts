import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Source } from './Source.js';

@ObjectType({ description: 'A strategy that forums oversee.' })
export class Plan {
  @Field(() => ID, { description: 'Ours: plan:...', simple: true })
  id!: string;

  @Field(() => String, { description: 'Its name.', simple: true })
  name!: string;

  @Field(() => GraphQLLocalDate, { description: 'Its first day; null when not recorded.', simple: true, nullable: true })
  startsOn!: string | null;

  @Field(() => GraphQLLocalDate, { description: 'Its last day; null when not recorded.', simple: true, nullable: true })
  endsOn!: string | null;

  @Field(() => GraphQLLocalDate, { description: 'The day on which it was launched; null when not recorded.', simple: true, nullable: true })
  launchedOn!: string | null;

  @Field(() => Int, { description: 'How many projects it consists of; null when not recorded.', simple: true, nullable: true })
  projects!: number | null;

  @Field(() => Source, { description: 'How we know this.', simple: true })
  source!: Source;
}
