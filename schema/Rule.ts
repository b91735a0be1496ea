import { Extensions, Field, ID, ObjectType } from 'type-graphql';
import { Severity, Standard } from './enums.js';
import { Setting } from './Setting.js';

@ObjectType({ description: 'A law about the structure, where it comes from, and what to do when it is broken.' })
@Extensions({ rule: 'SIGNED_IN' })
export class Rule {
  @Field(() => ID, { description: 'Its name: noSupervisor, spanTooWide, ...', simple: true })
  id!: string;

  @Field(() => String, { description: 'The law in one sentence.', simple: true })
  law!: string;

  @Field(() => Standard, { description: 'How binding it is; some of its gaps may stand under a stricter one.', simple: true })
  standard!: Standard;

  @Field(() => String, { description: 'Where it comes from: document and clause.', simple: true })
  source!: string;

  @Field(() => Severity, { description: 'How soon something must be done.', simple: true })
  severity!: Severity;

  @Field(() => String, { description: 'What to do about it.', simple: true })
  advice!: string;

  @Field(() => [Setting], { description: 'What an organisation may set for itself, as it stands on the day asked about.', simple: true })
  settings!: Setting[];
}
