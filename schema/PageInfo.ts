import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where a page of a list ends.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'True when more follow.', simple: true })
  hasNextPage!: boolean;

  @Field(() => String, { description: 'Give it as `after` to get the next page; null on an empty page.', simple: true, nullable: true })
  endCursor!: string | null;
}
