import { GraphQLLocalDate } from 'graphql-scalars';
import { Extensions, Field, ObjectType } from 'type-graphql';
import { Post } from './Post.js';
import { Source } from './Source.js';

@ObjectType({ description: 'A line of management.' })
@Extensions({ rule: 'SIGNED_IN' })
export class Managed {
  @Field(() => Post, { description: 'The line manager.', simple: true })
  post!: Post;

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
