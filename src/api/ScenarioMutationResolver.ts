import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, Extensions, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Applied as AppliedFound } from '../scenarios/applyChanges.js';
import { applyScenario } from '../scenarios/applyScenario.js';
import { approveScenario } from '../scenarios/approveScenario.js';
import type { ScenarioFound } from '../scenarios/Scenario.js';
import { draftScenario, editScenario, proposeScenario, rebaseScenario, withdrawScenario } from '../scenarios/scenarios.js';
import { Applied } from '../../schema/Applied.js';
import { Scenario } from '../../schema/Scenario.js';
import { idArgument, saidArgument } from './arguments.js';
import { actorOf } from './authorOf.js';
import { ChangeInput, someChangesArgument } from './ChangeInput.js';
import type { Context } from './context.js';

const IT = { description: 'scenario:...' } as const;
const VERSION = { description: 'The version that you saw.' } as const;
const OUTCOME = { description: 'The fingerprint of the outcome that you saw.' } as const;
const STARTS = { description: 'The first day of every change that names none.' } as const;
const CHANGES = { description: 'Up to 5000 changes, played in this order.' } as const;

/** What leaders do with scenarios. */
@Resolver()
export class ScenarioMutationResolver {
  @Mutation(() => Scenario, { description: 'Begins a restructure on paper. Errors: BAD_INPUT, BUSY.' })
  @Extensions({ rule: 'LEADERSHIP' })
  async draftScenario(
    @Ctx() context: Context,
    @Arg('name', () => String, { description: 'What it is called, in 1 to 200 characters.' }) name: string,
    @Arg('purpose', () => String, { description: 'What it is for, in 1 to 2000 characters.' }) purpose: string,
    @Arg('startsOn', () => GraphQLLocalDate, STARTS) startsOn: string,
    @Arg('changes', () => [ChangeInput], { ...CHANGES, nullable: true }) given: ChangeInput[] | null,
  ): Promise<ScenarioFound> {
    const said = { name: saidArgument('name', name, 200), purpose: saidArgument('purpose', purpose, 2_000) };
    const draft = { ...said, startsOn, changes: someChangesArgument(given ?? []) };
    return draftScenario(context.graph, draft, await actorOf(context));
  }

  @Mutation(() => Scenario, {
    description:
      'Writes the changes of a scenario anew, all of them; it is a draft then. Refused when somebody did something with it since you saw it. Errors: NOT_FOUND, REFUSED, BAD_INPUT, BUSY.',
  })
  @Extensions({ rule: 'LEADERSHIP' })
  async editScenario(
    @Ctx() context: Context,
    @Arg('id', () => ID, IT) id: string,
    @Arg('version', () => Int, VERSION) version: number,
    @Arg('changes', () => [ChangeInput], CHANGES) given: ChangeInput[],
  ): Promise<ScenarioFound> {
    const edit = { id: idArgument('id', id), version, changes: someChangesArgument(given) };
    return editScenario(context.graph, edit, await actorOf(context));
  }

  @Mutation(() => Scenario, {
    description: 'Puts a draft forward for approval. Errors: NOT_FOUND, REFUSED when it cannot be played as things are, BUSY.',
    complexity: 10_000,
  })
  @Extensions({ rule: 'LEADERSHIP' })
  async proposeScenario(
    @Ctx() context: Context,
    @Arg('id', () => ID, IT) id: string,
    @Arg('version', () => Int, VERSION) version: number,
  ): Promise<ScenarioFound> {
    return proposeScenario(context.graph, { id: idArgument('id', id), version }, await actorOf(context));
  }

  @Mutation(() => Scenario, {
    description:
      'Takes what others have agreed for the future of a scenario as given: its own changes then hold until those begin. Errors: NOT_FOUND, REFUSED, BUSY.',
  })
  @Extensions({ rule: 'LEADERSHIP' })
  async rebaseScenario(
    @Ctx() context: Context,
    @Arg('id', () => ID, IT) id: string,
    @Arg('version', () => Int, VERSION) version: number,
  ): Promise<ScenarioFound> {
    return rebaseScenario(context.graph, { id: idArgument('id', id), version }, await actorOf(context));
  }

  @Mutation(() => Scenario, {
    description:
      'Approves the outcome of a scenario that was seen. Refused for whoever had a hand in writing it, and when the outcome is another by now. Errors: NOT_FOUND, REFUSED, BUSY.',
    complexity: 10_000,
  })
  @Extensions({ rule: 'LEADERSHIP' })
  async approveScenario(
    @Ctx() context: Context,
    @Arg('id', () => ID, IT) id: string,
    @Arg('version', () => Int, VERSION) version: number,
    @Arg('outcome', () => String, OUTCOME) outcome: string,
  ): Promise<ScenarioFound> {
    return approveScenario(context.graph, { id: idArgument('id', id), version, outcome }, await actorOf(context));
  }

  @Mutation(() => Applied, {
    description:
      'Makes an approved scenario part of the structure. When its outcome is no longer the one that was approved, nothing of it is kept, it goes back to be approved anew, and the refusal says what has changed since, and by whom. Errors: NOT_FOUND, REFUSED, BUSY.',
    complexity: 10_000,
  })
  @Extensions({ rule: 'LEADERSHIP' })
  async applyScenario(
    @Ctx() context: Context,
    @Arg('id', () => ID, IT) id: string,
    @Arg('version', () => Int, VERSION) version: number,
    @Arg('outcome', () => String, { description: 'The fingerprint of the outcome that was approved.' }) outcome: string,
  ): Promise<AppliedFound> {
    return applyScenario(context.graph, { id: idArgument('id', id), version, outcome }, await actorOf(context));
  }

  @Mutation(() => Scenario, { description: 'Gives a scenario up. Errors: NOT_FOUND, REFUSED when it is over already, BAD_INPUT, BUSY.' })
  @Extensions({ rule: 'LEADERSHIP' })
  async withdrawScenario(
    @Ctx() context: Context,
    @Arg('id', () => ID, IT) id: string,
    @Arg('reason', () => String, { description: 'Why, in 1 to 1000 characters.' }) reason: string,
  ): Promise<ScenarioFound> {
    const asked = { id: idArgument('id', id), reason: saidArgument('reason', reason, 1_000) };
    return withdrawScenario(context.graph, asked, await actorOf(context));
  }
}
