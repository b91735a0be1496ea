import { Extensions, Field, ID, ObjectType } from 'type-graphql';
import { Role } from './enums.js';

@ObjectType({ description: 'Somebody to be in demonstration mode. The request header x-orgmatrix-persona chooses one by its id.' })
@Extensions({ rule: 'EVERYBODY' })
export class Persona {
  @Field(() => ID, { description: 'What the header x-orgmatrix-persona says.', simple: true })
  id!: string;

  @Field(() => String, { description: 'What to call them.', simple: true })
  name!: string;

  @Field(() => String, { description: 'Who they are, in a sentence.', simple: true })
  about!: string;

  @Field(() => [Role], { description: 'What they may do; empty for a visitor.', simple: true })
  roles!: Role[];
}
