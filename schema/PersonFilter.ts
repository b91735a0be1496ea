import { Field, ID, InputType } from 'type-graphql';
import { Profession } from './enums.js';

@InputType({
  description:
    'Which people. Every field that is given must hold; one that is left out or null does not matter. What is said about their post must hold of one post.',
})
export class PersonFilter {
  @Field(() => String, { description: 'With this text in the name, in any letter case.', nullable: true })
  text?: string | null;

  @Field(() => ID, { description: 'Holding a post that is based in this locality.', nullable: true })
  locality?: string | null;

  @Field(() => ID, { description: 'Holding a post that serves this portfolio.', nullable: true })
  portfolio?: string | null;

  @Field(() => ID, { description: 'Holding a post that is a member of this team.', nullable: true })
  team?: string | null;

  @Field(() => Profession, { description: 'Holding a post of this profession.', nullable: true })
  profession?: Profession | null;

  @Field(() => String, { description: 'On this register, exactly: SWE, HCPC, TRA. For HR; refused for others.', nullable: true })
  registeredWith?: string | null;

  @Field(() => Boolean, {
    description:
      'True or left out: those who hold a post on the date asked about. False: those who hold none, who have left, are still to come or were never appointed.',
    nullable: true,
  })
  holding?: boolean | null;
}
