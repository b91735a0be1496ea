import { Extensions, Field, ObjectType } from 'type-graphql';
import { PageInfo } from './PageInfo.js';
import { Post } from './Post.js';

@ObjectType({ description: 'A post in a list.' })
@Extensions({ rule: 'SIGNED_IN' })
export class PostEdge {
  @Field(() => String, { description: 'Its place in the list; it stays true when posts are added elsewhere.', simple: true })
  cursor!: string;

  @Field(() => Post, { description: 'The post.', simple: true })
  node!: Post;
}

@ObjectType({ description: 'A page of posts.' })
@Extensions({ rule: 'SIGNED_IN' })
export class PostConnection {
  @Field(() => [Post], { description: 'The posts of this page.', simple: true })
  nodes!: Post[];

  @Field(() => [PostEdge], { description: 'The same posts with their cursors.', simple: true })
  edges!: PostEdge[];

  @Field(() => PageInfo, { description: 'Where the page ends.', simple: true })
  pageInfo!: PageInfo;
}
