import { Extensions, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Post } from './Post.js';

@ObjectType({ description: 'How many managers have a span of control of this width.' })
@Extensions({ rule: 'SIGNED_IN' })
export class SpanCount {
  @Field(() => Int, { description: 'Open posts that report to one directly, from 1.', simple: true })
  span!: number;

  @Field(() => Int, { description: 'Posts that have so many.', simple: true })
  managers!: number;
}

@ObjectType({ description: 'Spans of control: how many open posts report to a post directly. Only posts with at least one report count.' })
@Extensions({ rule: 'SIGNED_IN' })
export class Spans {
  @Field(() => Int, { description: 'Posts with at least one report.', simple: true })
  managers!: number;

  @Field(() => Int, { description: 'The narrowest span; null when nobody manages.', simple: true, nullable: true })
  min!: number | null;

  @Field(() => Float, {
    description: 'The span in the middle, the mean of two where the number of managers is even; null when nobody manages.',
    simple: true,
    nullable: true,
  })
  median!: number | null;

  @Field(() => Int, { description: 'The widest span; null when nobody manages.', simple: true, nullable: true })
  max!: number | null;

  @Field(() => [SpanCount], { description: 'Every width that occurs, narrowest first.', simple: true })
  histogram!: SpanCount[];
}

@ObjectType({ description: 'What one post spends on professional supervision of others.' })
@Extensions({ rule: 'SIGNED_IN' })
export class SupervisorLoad {
  @Field(() => ID, { description: 'The supervising post.', simple: true })
  supervisor!: string;

  @Field(() => Int, { description: 'Open posts that it supervises.', simple: true })
  supervisees!: number;

  @Field(() => Float, {
    description:
      'Hours a month in session: for each agreement 30.44 days / its days between sessions * 1.5 hours, as a session lasts at least 90 minutes. Preparation and notes come on top.',
    simple: true,
  })
  hoursAMonth!: number;

  @Field(() => Int, { description: 'Agreements among them that name no cadence and so count no hours.', simple: true })
  withoutCadence!: number;
}

@ObjectType({
  description: 'Professional supervision that the posts of a shape give, to whomever: supervisees outside the branch count too.',
})
@Extensions({ rule: 'SIGNED_IN' })
export class SupervisionShape {
  @Field(() => Int, { description: 'Posts that supervise at least one open post.', simple: true })
  supervisors!: number;

  @Field(() => Float, { description: 'Hours a month in session of all of them.', simple: true })
  hoursAMonth!: number;

  @Field(() => Int, { description: 'Agreements that name no cadence and so count no hours.', simple: true })
  withoutCadence!: number;
}

@ObjectType({ description: 'The shape of the organisation, or of a post and everybody below it, on a date. Only open posts count.' })
@Extensions({ rule: 'SIGNED_IN' })
export class Shape {
  @Field(() => Post, { description: 'The post at the top of the branch; null for the whole organisation.', simple: true, nullable: true })
  root!: Post | null;

  @Field(() => Int, { description: 'People who hold one of the posts, each once.', simple: true })
  headcount!: number;

  @Field(() => Int, { description: 'Posts.', simple: true })
  posts!: number;

  @Field(() => Float, { description: 'Full-time equivalents of the posts, held or not; one that records none counts as 1.', simple: true })
  fte!: number;

  @Field(() => Int, { description: 'Posts that nobody holds.', simple: true })
  vacancies!: number;

  @Field(() => Float, { description: 'Full-time equivalents of the vacancies.', simple: true })
  vacantFte!: number;

  @Field(() => Int, {
    description: 'Levels of management from the top to the lowest post, 1 for a post alone; where lines loop each post counts once.',
    simple: true,
  })
  layers!: number;

  @Field(() => Spans, { description: 'Spans of control.', simple: true })
  spans!: Spans;

  @Field(() => SupervisionShape, { description: 'The load of professional supervision.', simple: true })
  supervision!: SupervisionShape;
}
