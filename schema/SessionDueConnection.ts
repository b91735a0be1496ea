import { Extensions, Field, ObjectType } from 'type-graphql';
import { PageInfo } from './PageInfo.js';
import { SessionDue } from './SessionDue.js';

@ObjectType({ description: 'A session that is due, in a list.' })
@Extensions({ rule: 'SESSIONS' })
export class SessionDueEdge {
  @Field(() => String, { description: 'The place in the list, as it is ordered on the date asked about.', simple: true })
  cursor!: string;

  @Field(() => SessionDue, { description: 'What is due.', simple: true })
  node!: SessionDue;
}

@ObjectType({ description: 'A page of sessions that are due.' })
@Extensions({ rule: 'SESSIONS' })
export class SessionDueConnection {
  @Field(() => [SessionDue], { description: 'What is due, of this page.', simple: true })
  nodes!: SessionDue[];

  @Field(() => [SessionDueEdge], { description: 'The same with cursors.', simple: true })
  edges!: SessionDueEdge[];

  @Field(() => PageInfo, { description: 'Where the page ends.', simple: true })
  pageInfo!: PageInfo;
}
