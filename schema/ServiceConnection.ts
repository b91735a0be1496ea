import { Field, ObjectType } from 'type-graphql';
import { PageInfo } from './PageInfo.js';
import { Service } from './Service.js';

@ObjectType({ description: 'A service in a list.' })
export class ServiceEdge {
  @Field(() => String, { description: 'Its place in the list; it stays true when services are added elsewhere.', simple: true })
  cursor!: string;

  @Field(() => Service, { description: 'The service.', simple: true })
  node!: Service;
}

@ObjectType({ description: 'A page of services.' })
export class ServiceConnection {
  @Field(() => [Service], { description: 'The services of this page.', simple: true })
  nodes!: Service[];

  @Field(() => [ServiceEdge], { description: 'The same services with their cursors.', simple: true })
  edges!: ServiceEdge[];

  @Field(() => PageInfo, { description: 'Where the page ends.', simple: true })
  pageInfo!: PageInfo;
}
