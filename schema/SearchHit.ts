import { Extensions, Field, ID, ObjectType } from 'type-graphql';
import { EntityKind } from './enums.js';

@ObjectType({ description: 'Something that a search found.' })
@Extensions({ rule: 'SIGNED_IN' })
export class SearchHit {
  @Field(() => EntityKind, { description: 'What it is.', simple: true })
  kind!: EntityKind;

  @Field(() => ID, { description: 'Its id.', simple: true })
  id!: string;

  @Field(() => String, { description: 'Its name or title.', simple: true })
  label!: string;

  @Field(() => String, {
    description:
      'What tells it from others of the same name: the holder of a post, the post of a person, the former name that matched; null when there is nothing to add.',
    simple: true,
    nullable: true,
  })
  detail!: string | null;

  @Field(() => ID, {
    description:
      'The post to show for it: the post itself, the first post of a person, the post responsible for a service or leading the rest; null when there is none.',
    simple: true,
    nullable: true,
  })
  post!: string | null;
}
