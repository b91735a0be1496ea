import { GraphQLLocalDate } from 'graphql-scalars';
import { Extensions, Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A threshold, a cadence or a list that an organisation may set for itself, as it stands on a day.' })
@Extensions({ rule: 'SIGNED_IN' })
export class Setting {
  @Field(() => ID, { description: 'The rule that it belongs to.', simple: true })
  rule!: string;

  @Field(() => String, { description: 'Its name; rule and name together name one setting.', simple: true })
  name!: string;

  @Field(() => String, { description: 'Its value as JSON: 42, "SWE", ["INTERIM", "ACTING"].', simple: true })
  value!: string;

  @Field(() => String, { description: 'What holds where nobody has set anything, as JSON.', simple: true })
  default!: string;

  @Field(() => String, { description: 'What the value counts or names: days, posts, roles, ...', simple: true })
  unit!: string;

  @Field(() => String, { description: 'What it says; completes "It says ...".', simple: true })
  about!: string;

  @Field(() => GraphQLLocalDate, {
    description: 'The first day of this value; null where nobody has set one and the default holds.',
    simple: true,
    nullable: true,
  })
  since!: string | null;
}
