import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'A supervision session that took place. There is no place for what was said.' })
export class SessionInput {
  @Field(() => [ID], { description: 'The posts that were supervised: one, or up to 50 of a group.' })
  supervisees!: string[];

  @Field(() => ID, { description: 'The post that supervised them on that day.' })
  supervisor!: string;

  @Field(() => GraphQLLocalDate, { description: 'The day on which it took place, today at the latest.' })
  on!: string;

  @Field(() => Int, { description: 'How many minutes it lasted, 1 to 600.' })
  minutes!: number;

  @Field(() => Boolean, { description: 'Whether practice was reflected upon; left out when nobody says.', nullable: true })
  reflective?: boolean | null;
}
