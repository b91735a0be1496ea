import { GraphQLLocalDate } from 'graphql-scalars';
import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import { Portfolio } from './Portfolio.js';
import { Post } from './Post.js';
import { Source } from './Source.js';

@ObjectType({ description: 'A line of professional supervision.' })
@Extensions({ rule: 'SIGNED_IN' })
export class Supervision {
  @Field(() => Post, {
    description: 'The post at the other end: the supervisor among `supervisors`, the supervisee among `supervisees`.',
    simple: true,
  })
  post!: Post;

  @Field(() => Portfolio, {
    description: 'The portfolio that it covers; null when it covers the whole of the practice.',
    simple: true,
    nullable: true,
  })
  portfolio!: Portfolio | null;

  @Field(() => Int, { description: 'How often sessions are agreed, in days; null when nothing is agreed.', simple: true, nullable: true })
  everyDays!: number | null;

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
