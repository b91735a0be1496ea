import { Extensions, Field, Float, ObjectType } from 'type-graphql';
import { ChangeFieldType } from './changeEnums.js';

@ObjectType({ description: 'A field of a kind of change: what a form asks for.' })
@Extensions({ rule: 'PLANNING' })
export class ChangeField {
  @Field(() => String, { description: 'Its name in the input.', simple: true })
  name!: string;

  @Field(() => String, { description: 'What it is for.', simple: true })
  about!: string;

  @Field(() => ChangeFieldType, { description: 'What stands in it.', simple: true })
  type!: ChangeFieldType;

  @Field(() => Boolean, { description: 'True when it may not be left out.', simple: true })
  required!: boolean;

  @Field(() => String, {
    description:
      'When null is right in it, such as "when it is not known": null there takes away what there is. Null where that cannot be said, and null is as good as nothing.',
    simple: true,
    nullable: true,
  })
  clears!: string | null;

  @Field(() => [String], { description: 'What an id names: Post, Person, ...; empty for other fields and for new ids.', simple: true })
  names!: string[];

  @Field(() => [String], { description: 'The words to choose from; empty for other fields.', simple: true })
  words!: string[];

  @Field(() => Float, { description: 'The least number, or length; null where there is no bound.', simple: true, nullable: true })
  least!: number | null;

  @Field(() => Float, { description: 'The greatest number, or length; null where there is no bound.', simple: true, nullable: true })
  most!: number | null;
}

@ObjectType({ description: 'A kind of change that can be made.' })
@Extensions({ rule: 'PLANNING' })
export class ChangeKind {
  @Field(() => String, { description: 'Its name: the key of ChangeInput.', simple: true })
  kind!: string;

  @Field(() => String, { description: 'What it does.', simple: true })
  law!: string;

  @Field(() => String, {
    description: 'What it makes, as the word before the colon in its id, such as post; null when it makes nothing.',
    nullable: true,
    simple: true,
  })
  makes!: string | null;

  @Field(() => [ChangeField], {
    description: 'What it needs to know; besides these each takes `on`, a first day of its own.',
    simple: true,
  })
  fields!: ChangeField[];
}
