import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Source } from './Source.js';

@ObjectType({ description: 'What a plan puts first.' })
export class Priority {
  @Field(() => ID, { description: 'Ours: priority:...', simple: true })
  id!: string;

  @Field(() => String, { description: 'Its name.', simple: true })
  name!: string;

  @Field(() => Int, { description: 'Its number in the plan; null when not recorded.', simple: true, nullable: true })
  number!: number | null;

  @Field(() => Source, { description: 'How we know this.', simple: true })
  source!: Source;
}
