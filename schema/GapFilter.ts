import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { Profession, Severity, Standard } from './enums.js';

@InputType({ description: 'Which gaps. Every field that is given must hold; one that is left out or null does not matter.' })
export class GapFilter {
  @Field(() => [ID], { description: 'Of these rules.', nullable: true })
  rules?: string[] | null;

  @Field(() => Standard, { description: 'Falling short of such a standard.', nullable: true })
  standard?: Standard | null;

  @Field(() => Severity, { description: 'So severe.', nullable: true })
  severity?: Severity | null;

  @Field(() => ID, { description: 'Of posts based in this locality.', nullable: true })
  locality?: string | null;

  @Field(() => ID, { description: 'Of posts serving this portfolio.', nullable: true })
  portfolio?: string | null;

  @Field(() => Profession, { description: 'Of posts of this profession.', nullable: true })
  profession?: Profession | null;

  @Field(() => ID, { description: 'Of this post.', nullable: true })
  subject?: string | null;

  @Field(() => Boolean, { description: 'True: only those accepted for a time; false: only the others.', nullable: true })
  accepted?: boolean | null;

  @Field(() => GraphQLLocalDate, {
    description: 'That began on this day or later; those of which nobody knows since when are left out.',
    nullable: true,
  })
  since?: string | null;

  @Field(() => String, { description: 'With this text in the title of the post or in the reason, in any letter case.', nullable: true })
  text?: string | null;
}
