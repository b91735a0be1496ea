import { GraphQLLocalDate } from 'graphql-scalars';
import { Extensions, Field, ID, ObjectType } from 'type-graphql';
import { MoveAspect } from './changeEnums.js';
import { Standard } from './enums.js';
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
    'A gap that changes open or close. It names its post and is not asked further, as the post may be one that the changes open.',
})
@Extensions({ rule: 'PLANNING' })
export class OutcomeGap {
  @Field(() => ID, { description: 'The rule and the subject: noSupervisor/post:...', simple: true })
  id!: string;

  @Field(() => ID, { description: 'The rule that finds it: noSupervisor.', simple: true })
  rule!: string;

  @Field(() => ID, { description: 'The post that it is about. It may be one that the changes open.', simple: true })
  subject!: string;

  @Field(() => String, { description: 'The title of that post.', simple: true })
  title!: string;

  @Field(() => Standard, { description: 'How binding the standard is that it falls short of.', simple: true })
  standard!: Standard;

  @Field(() => String, { description: 'Why it is a gap, in a sentence.', simple: true })
  reason!: string;

  @Field(() => [ID], { description: 'What to look at: ids of posts and people.', simple: true })
  evidence!: readonly string[];
}

@ObjectType({ description: 'What a set of changes would do, or did: gaps and shape on one day, before and after.' })
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

  @Field(() => [OutcomeGap], { description: 'Gaps that were not there before.', simple: true })
  opened!: readonly OutcomeGap[];

  @Field(() => [OutcomeGap], { description: 'Gaps that are there no longer.', simple: true })
  closed!: readonly OutcomeGap[];

  @Field(() => [Move], { description: 'Posts that move: by aspect, then by title.', simple: true })
  moves!: readonly Move[];

  @Field(() => Shape, { description: 'The shape of the whole organisation before.', simple: true })
  before!: Shape;

  @Field(() => Shape, { description: 'The shape of the whole organisation after.', simple: true })
  after!: Shape;
}
