import { Extensions, Field, ObjectType } from 'type-graphql';
import { PageInfo } from './PageInfo.js';
import { Person } from './Person.js';

@ObjectType({ description: 'A person in a list.' })
@Extensions({ rule: 'SIGNED_IN' })
export class PersonEdge {
  @Field(() => String, { description: 'The place in the list; it stays true when people are added elsewhere.', simple: true })
  cursor!: string;

  @Field(() => Person, { description: 'The person.', simple: true })
  node!: Person;
}

@ObjectType({ description: 'A page of people.' })
@Extensions({ rule: 'SIGNED_IN' })
export class PersonConnection {
  @Field(() => [Person], { description: 'The people of this page.', simple: true })
  nodes!: Person[];

  @Field(() => [PersonEdge], { description: 'The same people with their cursors.', simple: true })
  edges!: PersonEdge[];

  @Field(() => PageInfo, { description: 'Where the page ends.', simple: true })
  pageInfo!: PageInfo;
}
