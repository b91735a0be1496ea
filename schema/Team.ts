import { Field, ID, ObjectType } from 'type-graphql';
import { TeamKind } from './enums.js';
import { Source } from './Source.js';

@ObjectType({ description: 'A team that posts are members of.' })
export class Team {
  @Field(() => ID, { description: 'Ours: team:...', simple: true })
  id!: string;

  @Field(() => String, { description: 'Its name.', simple: true })
  name!: string;

  @Field(() => TeamKind, { description: 'Locality, specialist, central or leadership.', simple: true })
  kind!: TeamKind;

  @Field(() => String, { description: 'Its mailbox; null when not recorded.', simple: true, nullable: true })
  email!: string | null;

  @Field(() => String, { description: 'Its telephone number; null when not recorded.', simple: true, nullable: true })
  phone!: string | null;

  @Field(() => Source, { description: 'How we know this.', simple: true })
  source!: Source;
}
