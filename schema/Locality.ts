import { Field, ID, ObjectType } from 'type-graphql';
import { Source } from './Source.js';

@ObjectType({ description: 'A place that an integrated team serves: a row of the matrix.' })
export class Locality {
  @Field(() => ID, { description: 'Ours: locality:...', simple: true })
  id!: string;

  @Field(() => String, { description: 'Its name.', simple: true })
  name!: string;

  @Field(() => String, { description: "The locality's own mailbox; null when not recorded.", simple: true, nullable: true })
  email!: string | null;

  @Field(() => String, { description: "The locality's own telephone number; null when not recorded.", simple: true, nullable: true })
  phone!: string | null;

  @Field(() => Source, { description: 'How we know this.', simple: true })
  source!: Source;
}
