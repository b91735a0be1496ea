import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Why a step of a set of changes, or the set as a whole, may not be made. Nothing of a refused set is kept.' })
@Extensions({ rule: 'PLANNING' })
export class Refusal {
  @Field(() => Int, {
    description: 'The place of the change in the set, from 0; null when the set as a whole is refused.',
    simple: true,
    nullable: true,
  })
  step!: number | null;

  @Field(() => String, { description: 'The kind of that change; null when the set as a whole is refused.', simple: true, nullable: true })
  kind!: string | null;

  @Field(() => ID, { description: 'What it is about: post:... and so on; null when nothing in particular.', simple: true, nullable: true })
  subject!: string | null;

  @Field(() => String, { description: 'What is in the way, with names and days.', simple: true })
  sentence!: string;
}
