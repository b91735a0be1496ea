import { Field, ObjectType } from 'type-graphql';
import { PageInfo } from './PageInfo.js';
import { Team } from './Team.js';

@ObjectType({ description: 'A team in a list.' })
export class TeamEdge {
  @Field(() => String, { description: 'Its place in the list; it stays true when teams are added elsewhere.', simple: true })
  cursor!: string;

  @Field(() => Team, { description: 'The team.', simple: true })
  node!: Team;
}

@ObjectType({ description: 'A page of teams.' })
export class TeamConnection {
  @Field(() => [Team], { description: 'The teams of this page.', simple: true })
  nodes!: Team[];

  @Field(() => [TeamEdge], { description: 'The same teams with their cursors.', simple: true })
  edges!: TeamEdge[];

  @Field(() => PageInfo, { description: 'Where the page ends.', simple: true })
  pageInfo!: PageInfo;
}
