import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { LedKind } from './enums.js';
import { Source } from './Source.js';

@ObjectType({ description: 'Something that a post leads.' })
export class Led {
  @Field(() => LedKind, { description: 'What it is.', simple: true })
  kind!: LedKind;

  @Field(() => ID, { description: 'Its id: portfolio:..., locality:..., team:..., service:..., organisation:...', simple: true })
  id!: string;

  @Field(() => String, { description: 'Its name.', simple: true })
  name!: string;

  @Field(() => GraphQLLocalDate, { description: 'The first day on which this holds.', simple: true })
  from!: string;

  @Field(() => GraphQLLocalDate, {
    description: 'The first day on which it no longer holds; null while it stands.',
    simple: true,
    nullable: true,
  })
  to!: string | null;

  @Field(() => Source, { description: 'How we know this.', simple: true })
  source!: Source;
}
