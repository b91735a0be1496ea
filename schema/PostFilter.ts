import { Field, ID, InputType } from 'type-graphql';
import { PostState, Profession, SupervisionNeed } from './enums.js';

@InputType({ description: 'Which posts. Every field that is given must hold; one that is left out or null does not matter.' })
export class PostFilter {
  @Field(() => ID, { description: 'Based in this locality.', nullable: true })
  locality?: string | null;

  @Field(() => ID, { description: 'Serving this portfolio.', nullable: true })
  portfolio?: string | null;

  @Field(() => ID, { description: 'Member of this team.', nullable: true })
  team?: string | null;

  @Field(() => String, { description: 'Of this role, exactly.', nullable: true })
  role?: string | null;

  @Field(() => Profession, { description: 'Of this profession.', nullable: true })
  profession?: Profession | null;

  @Field(() => PostState, { description: 'In this state on the date asked about.', nullable: true })
  state?: PostState | null;

  @Field(() => SupervisionNeed, { description: 'With this need of supervision.', nullable: true })
  needsSupervision?: SupervisionNeed | null;

  @Field(() => String, { description: 'With this text in the title, in any letter case.', nullable: true })
  text?: string | null;
}
