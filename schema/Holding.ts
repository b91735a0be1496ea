import { GraphQLLocalDate } from 'graphql-scalars';
import { Extensions, Field, ObjectType } from 'type-graphql';
import { Capacity } from './enums.js';
import { Person } from './Person.js';
import { Source } from './Source.js';

@ObjectType({ description: 'Somebody holds a post.' })
@Extensions({ rule: 'PUBLISHED' })
export class Holding {
  @Field(() => Person, { description: 'Who holds it.', simple: true })
  person!: Person;

  @Field(() => Capacity, { description: 'In what capacity.', simple: true })
  capacity!: Capacity;

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
