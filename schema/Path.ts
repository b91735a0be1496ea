import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { LineKind } from './enums.js';
import { Portfolio } from './Portfolio.js';
import { Post } from './Post.js';
import { Source } from './Source.js';

@ObjectType({ description: 'One edge of a path: how the post `from` stands to `post`.' })
@Extensions({ rule: 'SIGNED_IN' })
export class PathStep {
  @Field(() => Int, { description: 'Its place on the path, from 1.', simple: true })
  position!: number;

  @Field(() => ID, { description: 'The post that the step leaves.', simple: true })
  from!: string;

  @Field(() => Post, { description: 'The post that the step reaches.', simple: true })
  post!: Post;

  @Field(() => LineKind, { description: 'Which line joins the two.', simple: true })
  kind!: LineKind;

  @Field(() => String, {
    description:
      'How the one stands to the other: "is managed by" or "is professionally supervised by" upwards, "manages" or "supervises" downwards.',
    simple: true,
  })
  words!: string;

  @Field(() => Portfolio, {
    description: 'The portfolio that this supervision covers; null for a line of management, or when it covers the whole of the practice.',
    simple: true,
    nullable: true,
  })
  portfolio!: Portfolio | null;

  @Field(() => String, { description: 'The step as a sentence, with who holds the two posts.', simple: true })
  sentence!: string;

  @Field(() => Source, { description: 'How we know the line.', simple: true })
  source!: Source;
}

@ObjectType({
  description:
    'The shortest path between two posts over the chosen lines, each walked up or down, at most 20 steps. Among paths of the same length it is the same one every time.',
})
@Extensions({ rule: 'SIGNED_IN' })
export class Path {
  @Field(() => Post, { description: 'Where it begins.', simple: true })
  from!: Post;

  @Field(() => Post, { description: 'Where it ends.', simple: true })
  to!: Post;

  @Field(() => Int, { description: 'How many steps it has; 0 from a post to itself.', simple: true })
  length!: number;

  @Field(() => [PathStep], { description: 'Its steps in order.', simple: true })
  steps!: PathStep[];

  @Field(() => String, { description: 'The whole path in words.', simple: true })
  sentence!: string;
}
