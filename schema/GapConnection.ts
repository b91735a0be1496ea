import { GraphQLLocalDate } from 'graphql-scalars';
import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import { Gap } from './Gap.js';
import { PageInfo } from './PageInfo.js';
import { Setting } from './Setting.js';

@ObjectType({ description: 'A gap in a list.' })
@Extensions({ rule: 'GAPS' })
export class GapEdge {
  @Field(() => String, { description: 'Its place in the list; it stays true when gaps come and go elsewhere.', simple: true })
  cursor!: string;

  @Field(() => Gap, { description: 'The gap.', simple: true })
  node!: Gap;
}

@ObjectType({ description: 'A page of gaps, and all that the filter leaves in numbers.' })
@Extensions({ rule: 'GAPS' })
export class GapConnection {
  @Field(() => [Gap], { description: 'The gaps of this page.', simple: true })
  nodes!: Gap[];

  @Field(() => [GapEdge], { description: 'The same gaps with their cursors.', simple: true })
  edges!: GapEdge[];

  @Field(() => PageInfo, { description: 'Where the page ends.', simple: true })
  pageInfo!: PageInfo;

  @Field(() => GraphQLLocalDate, { description: 'The day on which these are the gaps.', simple: true })
  on!: string;

  @Field(() => [Setting], { description: 'The settings with which they were found.' })
  settings!: Setting[];

  @Field(() => Int, { description: 'The revision at which this was true.', simple: true })
  revision!: number;

  @Field(() => Int, { description: 'How many gaps the filter leaves, over all pages, accepted ones too.' })
  totalCount!: number;

  @Field(() => Int, { description: 'How many of them are accepted for a time.' })
  acceptedCount!: number;
}
