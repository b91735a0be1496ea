import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { LineKind, PostState, Profession, SourceKind, SupervisionNeed } from './enums.js';

@ObjectType({ description: 'A post, flat, ready to draw.' })
@Extensions({ rule: 'SIGNED_IN' })
export class ChartNode {
  @Field(() => ID, { description: 'The post.', simple: true })
  id!: string;

  @Field(() => String, { description: 'What the post is called.', simple: true })
  title!: string;

  @Field(() => String, { description: 'The kind of post; null when not recorded.', simple: true, nullable: true })
  role!: string | null;

  @Field(() => String, { description: 'Who holds it, several joined by a comma; null when vacant.', simple: true, nullable: true })
  holder!: string | null;

  @Field(() => PostState, { description: 'Held, shared, vacant or interim on the date asked about.', simple: true })
  state!: PostState;

  @Field(() => Profession, { description: 'The profession; null when not recorded.', simple: true, nullable: true })
  profession!: Profession | null;

  @Field(() => Boolean, { description: 'True when the law requires the post.', simple: true })
  statutory!: boolean;

  @Field(() => SupervisionNeed, { description: 'Whether it needs professional supervision.', simple: true })
  needsSupervision!: SupervisionNeed;

  @Field(() => ID, { description: 'Where it is based; null when it belongs to no locality.', simple: true, nullable: true })
  locality!: string | null;

  @Field(() => ID, {
    description: 'The portfolio it serves, the first by id when there are several; null when it serves none.',
    simple: true,
    nullable: true,
  })
  portfolio!: string | null;

  @Field(() => ID, {
    description: 'The team it is a member of, the first by id when there are several; null when there is none.',
    simple: true,
    nullable: true,
  })
  team!: string | null;

  @Field(() => Int, { description: 'Levels below the root of the chart, from 0; 0 too for every post without a manager.', simple: true })
  level!: number;

  @Field(() => Int, { description: 'How many open posts report to it directly, whether or not the chart holds them.', simple: true })
  reports!: number;

  @Field(() => SourceKind, { description: 'How we know the post.', simple: true })
  source!: SourceKind;
}

@ObjectType({ description: 'A line between two posts of the chart, from the managed or supervised post to the manager or supervisor.' })
@Extensions({ rule: 'SIGNED_IN' })
export class ChartEdge {
  @Field(() => ID, { description: 'The managed or supervised post.', simple: true })
  from!: string;

  @Field(() => ID, { description: 'The manager or supervisor.', simple: true })
  to!: string;

  @Field(() => LineKind, { description: 'Which line.', simple: true })
  kind!: LineKind;

  @Field(() => ID, { description: 'The portfolio that this supervision covers; null otherwise.', simple: true, nullable: true })
  portfolio!: string | null;

  @Field(() => SourceKind, { description: 'How we know the line.', simple: true })
  source!: SourceKind;
}

@ObjectType({ description: 'Flat nodes and edges, ready to draw: every open post below the root, and the lines between them.' })
@Extensions({ rule: 'SIGNED_IN' })
export class Chart {
  @Field(() => Int, { description: 'The revision at which this was true.', simple: true })
  revision!: number;

  @Field(() => [ChartNode], { description: 'The posts, in the order of their ids.', simple: true })
  nodes!: ChartNode[];

  @Field(() => [ChartEdge], { description: 'The lines between these posts, in the order of kind, from and to.', simple: true })
  edges!: ChartEdge[];

  @Field(() => Boolean, { description: 'True when there were more than 100,000 posts and the deepest levels were left out.', simple: true })
  truncated!: boolean;
}
