import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, Extensions, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { ChangeSetFound, ChangeTold } from '../scenarios/changeSets.js';
import { compareScenarios, type ComparisonFound } from '../scenarios/compareScenarios.js';
import type { Outcome as OutcomeFound } from '../scenarios/playAndCompare.js';
import type { Refusal as RefusalFound } from '../scenarios/refusals.js';
import type { ScenarioFound, ScenarioStepFound } from '../scenarios/Scenario.js';
import { scenariosByIds, scenariosCount, scenariosOfSets, scenariosPage, stepsOfScenarios } from '../scenarios/scenarioRows.js';
import { toldScenario } from '../scenarios/toldScenario.js';
import { Change, ChangeSet } from '../../schema/ChangeSet.js';
import { Comparison } from '../../schema/Comparison.js';
import { ScenarioState } from '../../schema/enums.js';
import { Outcome } from '../../schema/Outcome.js';
import { Refusal } from '../../schema/Refusal.js';
import { Scenario, ScenarioConnection, ScenarioStep } from '../../schema/Scenario.js';
import { firstArgument, idArgument, placeArgument, scenariosArgument } from './arguments.js';
import type { Connection } from './connectionResolver.js';
import type { Context } from './context.js';

const FIRST = { description: 'How many, 0 to 500.', defaultValue: 50 } as const;
const FROM = { description: 'The place of the first of them, from 0; those before it are left out.', defaultValue: 0 } as const;
const AFTER = { description: 'The endCursor of the page before; from the newest when left out.', nullable: true } as const;
const STATE = { description: 'In this state; in any when left out.', nullable: true } as const;
const WHICH = { description: 'scenario:..., one to three of them, each once.' } as const;
const COMPARED_ON = {
  description: 'The day that is compared; the first from today on which all of them hold altogether, when left out.',
  nullable: true,
} as const;

/** Scenarios: found, looked at, and compared. */
@Resolver(() => Scenario)
export class ScenarioResolver {
  @Query(() => Scenario, { description: 'One scenario; null when none has the id. Errors: BAD_INPUT.', nullable: true })
  @Extensions({ rule: 'PLANNING' })
  async scenario(
    @Ctx() { graph }: Context,
    @Arg('id', () => ID, { description: 'scenario:...' }) id: string,
  ): Promise<ScenarioFound | null> {
    const [found = null] = await graph.read((tx) => scenariosByIds(tx, [idArgument('id', id)]));
    return found;
  }

  @Query(() => ScenarioConnection, { description: 'Scenarios, those drafted last first, a page at a time. Errors: BAD_INPUT.' })
  @Extensions({ rule: 'PLANNING' })
  async scenarios(
    @Ctx() { graph }: Context,
    @Arg('state', () => ScenarioState, STATE) state: ScenarioState | null,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<Connection<ScenarioFound>> {
    const page = await graph.read((tx) => scenariosPage(tx, state ?? null, firstArgument(first), after ?? null));
    return { ...page, count: (tx) => scenariosCount(tx, state ?? null) };
  }

  @Query(() => Comparison, {
    description: 'The structure as recorded, and scenarios beside it, in numbers and in moves. Errors: NOT_FOUND, BAD_INPUT, BUSY.',
    complexity: 30_000,
  })
  @Extensions({ rule: 'PLANNING' })
  compare(
    @Ctx() { graph, today }: Context,
    @Arg('scenarios', () => [ID], WHICH) ids: string[],
    @Arg('on', () => GraphQLLocalDate, COMPARED_ON) day: string | null,
  ): Promise<ComparisonFound> {
    return compareScenarios(graph, { ids: scenariosArgument(ids), on: day ?? null, today });
  }

  @FieldResolver(() => [ScenarioStep], { description: 'Everything that was done with it, from the first on.' })
  history(@Root() { id }: ScenarioFound, @Ctx() { loaders, today }: Context): Promise<ScenarioStepFound[]> {
    return loaders.load(stepsOfScenarios, id, today);
  }

  @FieldResolver(() => [Change], { description: 'Its changes, in words. Errors: BAD_INPUT.' })
  changes(
    @Root() scenario: ScenarioFound,
    @Ctx() { graph }: Context,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('from', () => Int, FROM) from: number,
  ): Promise<ChangeTold[]> {
    return graph.read((tx) => toldScenario(tx, scenario, firstArgument(first), placeArgument('from', from)));
  }

  @FieldResolver(() => Outcome, {
    description: 'What it would do as things are, with the fingerprint by which it is approved; null once it is applied. Errors: BUSY.',
    nullable: true,
    complexity: 10_000,
  })
  async outcome(@Root() scenario: ScenarioFound, @Ctx() { replays }: Context): Promise<OutcomeFound | null> {
    return scenario.state === 'APPLIED' ? null : (await replays.of(scenario)).outcome;
  }

  @FieldResolver(() => [Refusal], {
    description:
      'What others have agreed for its future, or have had approved, by step: it is not proposed, approved or applied over that. Errors: BUSY.',
    // Counted for each of ten entries.
    complexity: 500,
  })
  async conflicts(@Root() scenario: ScenarioFound, @Ctx() { replays }: Context): Promise<readonly RefusalFound[]> {
    return scenario.state === 'APPLIED' ? [] : (await replays.of(scenario)).conflicts;
  }
}

/** Where a set of changes comes from. */
@Resolver(() => ChangeSet)
export class ChangeSetScenarioResolver {
  @FieldResolver(() => Scenario, { description: 'The scenario that became this set; null for any other.', nullable: true })
  scenario(@Root() { id }: ChangeSetFound, @Ctx() { loaders, today }: Context): Promise<ScenarioFound | null> {
    return loaders.load(scenariosOfSets, id, today);
  }
}
