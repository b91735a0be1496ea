import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { LineKind } from './enums.js';
import { Portfolio } from './Portfolio.js';
import { Post } from './Post.js';
import { Source } from './Source.js';

@ObjectType({ description: 'One step up: the post `from` is managed (LINE) or professionally supervised (PROFESSIONAL) by `post`.' })
@Extensions({ rule: 'SIGNED_IN' })
export class LineStep {
  @Field(() => Int, { description: 'How many steps above the post asked about, from 1.', simple: true })
  level!: number;

  @Field(() => ID, { description: 'The post below.', simple: true })
  from!: string;

  @Field(() => LineKind, {
    description:
      'Which line this step is on. Above a supervisor whom nobody supervises, the professional line goes on along the line of management.',
    simple: true,
  })
  kind!: LineKind;

  @Field(() => Post, { description: 'The manager or supervisor.', simple: true })
  post!: Post;

  @Field(() => Portfolio, {
    description: 'The portfolio that this supervision covers; null for a line of management, or when it covers the whole of the practice.',
    simple: true,
    nullable: true,
  })
  portfolio!: Portfolio | null;

  @Field(() => Source, { description: 'How we know this.', simple: true })
  source!: Source;
}

@ObjectType({ description: 'The first post on both lines: the fewest steps in all, then the fewest up the line.' })
@Extensions({ rule: 'SIGNED_IN' })
export class Meeting {
  @Field(() => Post, { description: 'The post where the two lines meet.', simple: true })
  post!: Post;

  @Field(() => Int, { description: 'Steps up the line of management, from 1.', simple: true })
  lineSteps!: number;

  @Field(() => Int, { description: 'Steps up the professional line, from 1.', simple: true })
  professionalSteps!: number;
}

@ObjectType({ description: 'Both lines of one post upwards, post by post, and where they meet. Lines longer than 12 steps are cut there.' })
@Extensions({ rule: 'SIGNED_IN' })
export class Lines {
  @Field(() => Post, { description: 'The post asked about.', simple: true })
  post!: Post;

  @Field(() => [LineStep], { description: 'The line of management, nearest first; empty at the top.', simple: true })
  line!: LineStep[];

  @Field(() => [LineStep], {
    description: 'The professional line, nearest first; empty when the post has no professional supervisor.',
    simple: true,
  })
  professional!: LineStep[];

  @Field(() => Meeting, {
    description: 'Where the two lines meet; null when there are not two, or when they do not.',
    simple: true,
    nullable: true,
  })
  meet!: Meeting | null;

  @Field(() => String, { description: 'The same in words, for people.', simple: true })
  sentence!: string;
}
