import { GraphQLLocalDate } from 'graphql-scalars';
import { Extensions, Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'That a gap is accepted for a time.' })
@Extensions({ rule: 'PLANNING' })
export class Accepted {
  @Field(() => ID, { description: 'Who accepted it: person:..., or the name of a persona in a demonstration.', simple: true })
  by!: string;

  @Field(() => String, { description: 'Why.', simple: true })
  why!: string;

  @Field(() => GraphQLLocalDate, { description: 'The first day on which it is accepted.', simple: true })
  since!: string;

  @Field(() => GraphQLLocalDate, {
    description: 'The first day on which it counts as a gap again; null when that is left open.',
    simple: true,
    nullable: true,
  })
  until!: string | null;
}
