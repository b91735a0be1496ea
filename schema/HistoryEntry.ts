import { GraphQLLocalDate } from 'graphql-scalars';
import { Extensions, Field, ID, ObjectType } from 'type-graphql';
import { Capacity, HistoryKind } from './enums.js';
import { Source } from './Source.js';

@ObjectType({ description: 'Something that was, is or will be so for a time: a line, a place, a holder.' })
@Extensions({ rule: 'HR' })
export class HistoryEntry {
  @Field(() => HistoryKind, { description: 'What it is.', simple: true })
  kind!: HistoryKind;

  @Field(() => String, {
    description: 'The whole in words with its days, as seen from the date asked about: what was, what is, what will be.',
    simple: true,
  })
  sentence!: string;

  @Field(() => ID, { description: 'What stands at the other end: post:..., person:..., portfolio:..., team:... and so on.', simple: true })
  otherId!: string;

  @Field(() => String, { description: 'Its name or title today.', simple: true })
  otherName!: string;

  @Field(() => Capacity, {
    description: 'In what capacity the post was held; null where nobody held anything.',
    simple: true,
    nullable: true,
  })
  capacity!: Capacity | null;

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
