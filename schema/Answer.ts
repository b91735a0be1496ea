import { Extensions, Field, ID, ObjectType } from 'type-graphql';
import { AnswerKind, ContactKind, Deployment, LineToTake } from './enums.js';
import { Post } from './Post.js';

@ObjectType({ description: 'A way to reach whoever can answer.' })
@Extensions({ rule: 'SIGNED_IN' })
export class Contact {
  @Field(() => ContactKind, { description: 'Whose it is.', simple: true })
  kind!: ContactKind;

  @Field(() => ID, { description: 'The id of the service, person, team or locality.', simple: true })
  id!: string;

  @Field(() => String, { description: 'Its name.', simple: true })
  name!: string;

  @Field(() => String, { description: 'Telephone number; null when not recorded.', simple: true, nullable: true })
  phone!: string | null;

  @Field(() => String, { description: 'E-mail address; null when not recorded.', simple: true, nullable: true })
  email!: string | null;
}

@ObjectType({ description: 'Whom to ask, why them, and how to reach them.' })
@Extensions({ rule: 'SIGNED_IN' })
export class Answer {
  @Field(() => AnswerKind, { description: 'What was found.', simple: true })
  kind!: AnswerKind;

  @Field(() => ID, {
    description: 'Its id: topic:..., service:..., forum:..., team:...; null when nothing was found.',
    simple: true,
    nullable: true,
  })
  id!: string | null;

  @Field(() => String, { description: 'What it is called; with a topic for the front door, the name of the front door too.', simple: true })
  title!: string;

  @Field(() => [Post], { description: 'The posts to ask, the first one first; empty when none is recorded. `why` says so.', simple: true })
  who!: Post[];

  @Field(() => String, { description: 'Why these posts, in words that name who holds them.', simple: true })
  why!: string;

  @Field(() => LineToTake, { description: 'Which way to take it.', simple: true })
  line!: LineToTake;

  @Field(() => [Contact], {
    description:
      'How to reach them: the service itself, the holders of the posts, the team, the locality; those of whom a number or address is recorded.',
    simple: true,
  })
  contacts!: Contact[];

  @Field(() => Deployment, {
    description: "Whether it is there in the asker's locality; null for a topic that no service answers.",
    simple: true,
    nullable: true,
  })
  deployed!: Deployment | null;

  @Field(() => String, { description: 'The same in words; null where `deployed` is.', simple: true, nullable: true })
  where!: string | null;
}
