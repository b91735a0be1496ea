import { Extensions, Field, ID, ObjectType } from 'type-graphql';
import { Role } from './enums.js';

@ObjectType({ description: 'Who asks, as the service knows them.' })
@Extensions({ rule: 'EVERYBODY' })
export class Me {
  @Field(() => String, {
    description: 'What to call them; null for somebody who is not signed in or has no name.',
    simple: true,
    nullable: true,
  })
  name!: string | null;

  @Field(() => [Role], { description: 'What they may do; empty for somebody who is not signed in.', simple: true })
  roles!: Role[];

  @Field(() => Boolean, { description: 'True in demonstration mode, in which nobody signs in.', simple: true })
  demonstration!: boolean;

  @Field(() => ID, { description: 'The persona they chose; null when none, and outside demonstration mode.', simple: true, nullable: true })
  persona!: string | null;
}
