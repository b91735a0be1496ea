import { Field, ID, InputType } from 'type-graphql';
import { TeamKind } from './enums.js';

@InputType({ description: 'Which teams. Every field that is given must hold; one that is left out or null does not matter.' })
export class TeamFilter {
  @Field(() => TeamKind, { description: 'Of this kind.', nullable: true })
  kind?: TeamKind | null;

  @Field(() => String, { description: 'With this text in the name, in any letter case.', nullable: true })
  text?: string | null;

  @Field(() => ID, { description: 'Placed in this locality.', nullable: true })
  locality?: string | null;
}
