import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { ServiceKind } from './enums.js';
import { Source } from './Source.js';

@ObjectType({ description: 'A name that a service had.' })
export class FormerName {
  @Field(() => String, { description: 'The former name.', simple: true })
  name!: string;

  @Field(() => GraphQLLocalDate, { description: 'The first day on which it no longer had this name.', simple: true })
  until!: string;
}

@ObjectType({ description: 'What a member of staff or the public asks for.' })
export class Service {
  @Field(() => ID, { description: 'Ours: service:...', simple: true })
  id!: string;

  @Field(() => String, { description: 'Its name today.', simple: true })
  name!: string;

  @Field(() => ServiceKind, { description: 'What it is to whoever asks for it.', simple: true })
  kind!: ServiceKind;

  @Field(() => [FormerName], { description: 'Names it had before, newest first; empty when it had none.', simple: true })
  formerNames!: FormerName[];

  @Field(() => String, { description: 'What it does, in a sentence or two; null when not recorded.', simple: true, nullable: true })
  about!: string | null;

  @Field(() => String, { description: 'Telephone number; null when not recorded.', simple: true, nullable: true })
  phone!: string | null;

  @Field(() => String, { description: 'E-mail address; null when not recorded.', simple: true, nullable: true })
  email!: string | null;

  @Field(() => Source, { description: 'How we know this.', simple: true })
  source!: Source;
}
