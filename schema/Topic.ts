import { Field, ID, ObjectType } from 'type-graphql';
import { LineToTake } from './enums.js';
import { Service } from './Service.js';
import { Source } from './Source.js';

@ObjectType({ description: 'Something that members of staff ask about every day, and which line it is taken to.' })
export class Topic {
  @Field(() => ID, { description: 'Ours: topic:...', simple: true })
  id!: string;

  @Field(() => String, { description: 'Its name.', simple: true })
  name!: string;

  @Field(() => [String], { description: 'Words that people use for it.', simple: true })
  words!: string[];

  @Field(() => LineToTake, { description: 'Which way to take it.', simple: true })
  line!: LineToTake;

  @Field(() => String, { description: 'Why, in a sentence or two; null when not recorded.', simple: true, nullable: true })
  about!: string | null;

  @Field(() => [Service], { description: 'Services that answer it as well, by name; mostly none.', simple: true })
  answeredBy!: Service[];

  @Field(() => Source, { description: 'How we know this.', simple: true })
  source!: Source;
}
