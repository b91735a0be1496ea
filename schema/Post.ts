import { GraphQLLocalDate } from 'graphql-scalars';
import { Extensions, Field, Float, ID, ObjectType } from 'type-graphql';
import { PostState, Profession, SupervisionNeed } from './enums.js';
import { Source } from './Source.js';

@ObjectType({ description: 'A place in the structure. Lines belong to posts; people come and go.' })
@Extensions({ rule: 'PUBLISHED' })
export class Post {
  @Field(() => ID, { description: 'Ours: post:...', simple: true })
  id!: string;

  @Field(() => String, { description: 'What the post is called.', simple: true })
  title!: string;

  @Field(() => String, {
    description: 'The kind of post, alike across places: LOCALITY_SERVICE_MANAGER, SOCIAL_WORKER, ...; null when not recorded.',
    simple: true,
    nullable: true,
  })
  role!: string | null;

  @Field(() => Profession, { description: 'The profession it belongs to; null when not recorded.', simple: true, nullable: true })
  profession!: Profession | null;

  @Field(() => String, { description: 'Its grade; null when not recorded.', simple: true, nullable: true })
  grade!: string | null;

  @Field(() => Float, { description: 'Full-time equivalent, 1 for a whole post; null when not recorded.', simple: true, nullable: true })
  fte!: number | null;

  @Field(() => Boolean, { description: 'True when the law requires the post.', simple: true })
  statutory!: boolean;

  @Field(() => SupervisionNeed, { description: 'Whether it needs professional supervision.', simple: true })
  needsSupervision!: SupervisionNeed;

  @Field(() => GraphQLLocalDate, {
    description: 'The first day of the post; null when it has always been open.',
    simple: true,
    nullable: true,
  })
  opensOn!: string | null;

  @Field(() => GraphQLLocalDate, {
    description: 'The first day on which it is closed; null when it stays open.',
    simple: true,
    nullable: true,
  })
  closesOn!: string | null;

  @Field(() => PostState, { description: 'Held, shared, vacant or interim on the date asked about.', simple: true })
  @Extensions({ rule: 'SIGNED_IN' })
  state!: PostState;

  @Field(() => Source, { description: 'How we know this.', simple: true })
  source!: Source;
}
