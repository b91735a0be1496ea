import { assertMay } from '../access/assertMay.js';
import { asIf } from '../scenarios/asIf.js';
import type { Change } from '../scenarios/changes/index.js';
import { isRecorded } from '../scenarios/isRecorded.js';
import type { ScenarioFound } from '../scenarios/Scenario.js';
import { planBy } from '../scenarios/scenarioRows.js';
import { idArgument } from './arguments.js';
import type { Context } from './context.js';
import { questionsOf } from './questionsOf.js';

interface Supposition {
  readonly scenario: ScenarioFound;
  readonly changes: readonly Change[];
  readonly context: Context;
}

/** What the questions of one request suppose: each scenario is read once, and its questions share one rehearsal. */
export class Suppositions {
  readonly #scenarios = new Map<string, Promise<Supposition>>();
  /** By the name under which a question is answered. */
  readonly #contexts = new Map<string, Context>();

  /** The context of what stands below a question; null when it supposes nothing. */
  below(question: string): Context | null {
    return this.#contexts.get(question) ?? null;
  }

  /** False while no question has supposed anything: most requests. */
  get any(): boolean {
    return this.#contexts.size > 0;
  }

  /**
   * The context in which a question about a day is asked as if a scenario had been applied. Throws Forbidden before it looks whether there is such a scenario, BadInput, NotFound.
   */
  async contextOf(context: Context, question: string, id: string, day: string): Promise<Context> {
    assertMay(context.asker, 'PLANNING', 'the argument scenario');
    const { scenario, changes, context: supposed } = await this.#supposition(context, idArgument('scenario', id));
    if (isRecorded(scenario, changes, day)) return context;
    this.#contexts.set(question, supposed);
    return supposed;
  }

  #supposition(context: Context, id: string): Promise<Supposition> {
    const kept = this.#scenarios.get(id) ?? suppose(context, id);
    this.#scenarios.set(id, kept);
    return kept;
  }
}

async function suppose(context: Context, id: string): Promise<Supposition> {
  const { scenario, changes } = await context.graph.read((tx) => planBy(tx, id));
  const supposed = asIf(context.graph, { changes, on: scenario.startsOn, recordedOn: context.today });
  return { scenario, changes, context: { ...context, ...questionsOf(supposed) } };
}
