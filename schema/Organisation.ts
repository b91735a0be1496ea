import { GraphQLLocalDate } from 'graphql-scalars';
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { Source } from './Source.js';

@ObjectType({ description: 'How many there are today.' })
@Extensions({ rule: 'SIGNED_IN' })
export class Counts {
  @Field(() => Int, { description: 'Posts that are open.', simple: true })
  posts!: number;

  @Field(() => Int, { description: 'Open posts that nobody holds.', simple: true })
  vacancies!: number;

  @Field(() => Int, { description: 'People who hold a post (headcount).', simple: true })
  people!: number;

  @Field(() => Int, { description: 'Localities.', simple: true })
  localities!: number;

  @Field(() => Int, { description: 'Portfolios.', simple: true })
  portfolios!: number;

  @Field(() => Int, { description: 'Teams.', simple: true })
  teams!: number;

  @Field(() => Int, { description: 'Services.', simple: true })
  services!: number;

  @Field(() => Int, { description: 'Forums.', simple: true })
  forums!: number;

  @Field(() => Int, { description: 'Plans.', simple: true })
  plans!: number;
}

@ObjectType({ description: 'The organisation as a whole.' })
export class Organisation {
  @Field(() => ID, { description: 'Ours: organisation:...', simple: true })
  id!: string;

  @Field(() => String, { description: 'Its name.', simple: true })
  name!: string;

  @Field(() => GraphQLLocalDate, {
    description: 'The day on which its present model began; null when not recorded.',
    simple: true,
    nullable: true,
  })
  startedOn!: string | null;

  @Field(() => Source, { description: 'How we know this.', simple: true })
  source!: Source;
}
