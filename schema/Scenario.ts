import { GraphQLLocalDate } from 'graphql-scalars';
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { ScenarioAction, ScenarioState } from './enums.js';
import { PageInfo } from './PageInfo.js';

@ObjectType({ description: 'Something that was done with a scenario.' })
@Extensions({ rule: 'PLANNING' })
export class ScenarioStep {
  @Field(() => Int, { description: 'The version of the scenario that it made.', simple: true })
  number!: number;

  @Field(() => ScenarioAction, { description: 'What was done.', simple: true })
  action!: ScenarioAction;

  @Field(() => String, { description: 'The moment: 2026-11-22T09:00:00.000Z.', simple: true })
  at!: string;

  @Field(() => ID, { description: 'Who did it: person:...; null when the service did not know them.', simple: true, nullable: true })
  by!: string | null;

  @Field(() => String, { description: 'What they were called; null when they had no name.', simple: true, nullable: true })
  byName!: string | null;

  @Field(() => Int, { description: 'The revision that it made.', simple: true })
  revision!: number;

  @Field(() => String, {
    description: 'The fingerprint of the outcome that was proposed, approved or applied; null for every other step.',
    simple: true,
    nullable: true,
  })
  fingerprint!: string | null;

  @Field(() => String, { description: 'A reason, or what was found; null when there is nothing to say.', simple: true, nullable: true })
  note!: string | null;
}

@ObjectType({ description: 'A restructure on paper: changes that wait until somebody else has approved their outcome.' })
@Extensions({ rule: 'PLANNING' })
export class Scenario {
  @Field(() => ID, { description: 'Ours: scenario:...', simple: true })
  id!: string;

  @Field(() => String, { description: 'What it is called.', simple: true })
  name!: string;

  @Field(() => String, { description: 'What it is for.', simple: true })
  purpose!: string;

  @Field(() => GraphQLLocalDate, { description: 'The first day of those of its changes that name none of their own.', simple: true })
  startsOn!: string;

  @Field(() => ScenarioState, { description: 'How far it has come.', simple: true })
  state!: ScenarioState;

  @Field(() => Int, {
    description: 'Goes up by 1 with everything that is done with it. Whoever does something says which version they saw.',
    simple: true,
  })
  version!: number;

  @Field(() => Int, { description: 'How many changes it has.', simple: true })
  size!: number;

  @Field(() => String, {
    description: 'The fingerprint of the outcome that was approved; null when none is.',
    simple: true,
    nullable: true,
  })
  approved!: string | null;

  @Field(() => ID, { description: 'The set of changes in history that it became; null until it is applied.', simple: true, nullable: true })
  changeSet!: string | null;
}

@ObjectType({ description: 'A scenario in a list.' })
@Extensions({ rule: 'PLANNING' })
export class ScenarioEdge {
  @Field(() => String, { description: 'Its place in the list; it stays true when later ones are drafted.', simple: true })
  cursor!: string;

  @Field(() => Scenario, { description: 'The scenario.', simple: true })
  node!: Scenario;
}

@ObjectType({ description: 'A page of scenarios.' })
@Extensions({ rule: 'PLANNING' })
export class ScenarioConnection {
  @Field(() => [Scenario], { description: 'The scenarios of this page.', simple: true })
  nodes!: Scenario[];

  @Field(() => [ScenarioEdge], { description: 'The same scenarios with their cursors.', simple: true })
  edges!: ScenarioEdge[];

  @Field(() => PageInfo, { description: 'Where the page ends.', simple: true })
  pageInfo!: PageInfo;
}
