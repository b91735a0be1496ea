import { GraphQLLocalDate } from 'graphql-scalars';
import { Extensions, Field, ID, ObjectType } from 'type-graphql';
import { MoveAspect } from './changeEnums.js';
import { Gap } from './Gap.js';
import { LeftAlone } from './LeftAlone.js';
import { Refusal } from './Refusal.js';
import { Shape } from './Shape.js';

@ObjectType({ description: 'What stands at the other end of a line.' })
@Extensions({ rule: 'PLANNING' })
export class MoveEnd {
  @Field(() => ID, { description: 'post:..., locality:... or portfolio:...', simple: true })
  id!: string;

  @Field(() => String, { description: 'Its title or name.', simple: true })
  name!: string;
}

@ObjectType({ description: 'A post whose line, supervisors, localities or portfolios are others than before.' })
@Extensions({ rule: 'PLANNING' })
export class Move {
  @Field(() => MoveAspect, { description: 'What of it is another.', simple: true })
  aspect!: MoveAspect;

  @Field(() => ID, { description: 'The post: post:... It may be one that the changes open.', simple: true })
  post!: string;

  @Field(() => String, { description: 'Its title.', simple: true })
  title!: string;

  @Field(() => [String], { description: 'The names of those who hold it after the changes, and so move with it.', simple: true })
  holders!: readonly string[];

  @Field(() => [MoveEnd], { description: 'Before, by name; empty when there was none.', simple: true })
  before!: readonly MoveEnd[];

  @Field(() => [MoveEnd], { description: 'After, by name; empty when there is none.', simple: true })
  after!: readonly MoveEnd[];
}

@ObjectType({
  description:
    'What a set of changes would do, or did: gaps and shape on one day, before and after; and on the first day of the set, where that is another, what the rule endsWithoutSuccessor sees coming.',
})
@Extensions({ rule: 'PLANNING' })
export class Outcome {
  @Field(() => GraphQLLocalDate, { description: 'The day that is compared: the latest first day of any of the changes.', simple: true })
  on!: string;

  @Field(() => String, {
    description:
      'Equal outcomes of equal changes have equal fingerprints. Give it to `apply` as `expecting`, so that only what was seen is made.',
    simple: true,
  })
  fingerprint!: string;

  @Field(() => [Refusal], {
    description: 'By step; when there is one, nothing is kept and nothing was compared: the gaps and moves are empty, and after is before.',
    simple: true,
  })
  refusals!: readonly Refusal[];

  @Field(() => [Gap], { description: 'Gaps that were not there before.', simple: true })
  opened!: readonly Gap[];

  @Field(() => [Gap], { description: 'Gaps that are there no longer.', simple: true })
  closed!: readonly Gap[];

  @Field(() => [Move], { description: 'Posts that move: by aspect, then by title.', simple: true })
  moves!: readonly Move[];

  @Field(() => Shape, { description: 'The shape of the whole organisation before.', simple: true })
  before!: Shape;

  @Field(() => Shape, { description: 'The shape of the whole organisation after.', simple: true })
  after!: Shape;

  @Field(() => [LeftAlone], {
    description: 'Asked of `ifLeaves`: the posts whose supervision is vacant after, by id. Null for other outcomes.',
    simple: true,
    nullable: true,
  })
  @Extensions({ rule: 'GAPS' })
  left!: LeftAlone[] | null;
}
