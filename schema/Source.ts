import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { SourceKind } from './enums.js';

@ObjectType({ description: 'How we know a fact, and where it stands.' })
export class Source {
  @Field(() => SourceKind, { description: 'Published, illustrative or recorded.', simple: true })
  kind!: SourceKind;

  @Field(() => String, {
    description: 'The document it stands in, by its short name; null when there is none.',
    simple: true,
    nullable: true,
  })
  document!: string | null;

  @Field(() => GraphQLLocalDate, { description: 'The date of that document; null when it bears none.', simple: true, nullable: true })
  on!: string | null;
}
