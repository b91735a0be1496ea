import { Extensions, Field, ID, ObjectType } from 'type-graphql';
import { LineKind } from './enums.js';

@ObjectType({ description: 'A kind of file that can be imported.' })
@Extensions({ rule: 'SIGNED_IN' })
export class Format {
  @Field(() => ID, { description: 'Its name on the command line and in POST /imports/FORMAT: organogram.', simple: true })
  id!: string;

  @Field(() => String, { description: 'What it is, and where it comes from.', simple: true })
  about!: string;

  @Field(() => String, { description: 'Which files it takes.', simple: true })
  files!: string;

  @Field(() => LineKind, { description: 'Which of the two lines its main edge is, unless somebody says otherwise.', simple: true })
  edge!: LineKind;
}
