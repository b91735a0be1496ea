import { Extensions, Field, ObjectType } from 'type-graphql';
import { PageInfo } from './PageInfo.js';
import { Session } from './Session.js';

@ObjectType({ description: 'A session in a list.' })
@Extensions({ rule: 'SESSIONS' })
export class SessionEdge {
  @Field(() => String, { description: 'The place in the list; it stays true when sessions are recorded elsewhere.', simple: true })
  cursor!: string;

  @Field(() => Session, { description: 'The session.', simple: true })
  node!: Session;
}

@ObjectType({ description: 'A page of sessions.' })
@Extensions({ rule: 'SESSIONS' })
export class SessionConnection {
  @Field(() => [Session], { description: 'The sessions of this page.', simple: true })
  nodes!: Session[];

  @Field(() => [SessionEdge], { description: 'The same sessions with their cursors.', simple: true })
  edges!: SessionEdge[];

  @Field(() => PageInfo, { description: 'Where the page ends.', simple: true })
  pageInfo!: PageInfo;
}
