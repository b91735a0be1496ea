import { GraphQLLocalDate } from 'graphql-scalars';
import { Extensions, Field, ID, ObjectType } from 'type-graphql';
import { Source } from './Source.js';

@ObjectType({ description: 'Somebody who holds, held or will hold a post.' })
@Extensions({ rule: 'PUBLISHED' })
export class Person {
  @Field(() => ID, { description: 'Ours: person:...', simple: true })
  id!: string;

  @Field(() => String, { description: 'As the person writes it.', simple: true })
  name!: string;

  @Field(() => String, { description: 'Office e-mail address; null when not recorded.', simple: true, nullable: true })
  @Extensions({ rule: 'CONTACT' })
  email!: string | null;

  @Field(() => String, { description: 'Office telephone number; null when not recorded.', simple: true, nullable: true })
  @Extensions({ rule: 'CONTACT' })
  phone!: string | null;

  @Field(() => String, {
    description: 'The register of the profession: SWE (Social Work England), HCPC, TRA; null when none is recorded.',
    simple: true,
    nullable: true,
  })
  @Extensions({ rule: 'REGISTRATION' })
  registeredWith!: string | null;

  @Field(() => GraphQLLocalDate, {
    description: 'The first day on which the registration is no longer current; null when not recorded.',
    simple: true,
    nullable: true,
  })
  @Extensions({ rule: 'REGISTRATION' })
  registrationExpiresOn!: string | null;

  @Field(() => GraphQLLocalDate, {
    description: 'The day on which a newly qualified practitioner began; null for everybody else.',
    simple: true,
    nullable: true,
  })
  @Extensions({ rule: 'REGISTRATION' })
  newlyQualifiedOn!: string | null;

  @Field(() => Source, { description: 'How we know this.', simple: true })
  source!: Source;
}
