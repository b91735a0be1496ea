import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from './client';
import type {
  ChangeInput,
  ChangeKindsQuery,
  MovedFragment,
  ScenarioOutcomeQuery,
  ScenariosQuery,
  ShapeNumbersFragment,
  StudioQuery,
} from './generated/graphql';
import {
  APPLY_SCENARIO,
  APPROVE_SCENARIO,
  CHANGE_KINDS,
  DRAFT_SCENARIO,
  EDIT_SCENARIO,
  MORE_CHANGES,
  PROPOSE_SCENARIO,
  REBASE_SCENARIO,
  SCENARIO_OUTCOME,
  SCENARIOS,
  STUDIO,
  WITHDRAW_SCENARIO,
} from './scenarioOperations';

export type ScenarioInList = ScenariosQuery['scenarios']['nodes'][number];
export type Scenario = NonNullable<StudioQuery['scenario']>;
/** What a scenario would do: of which version, and what stands against it. */
export type Foreseen = NonNullable<ScenarioOutcomeQuery['scenario']>;
export type Outcome = NonNullable<Foreseen['outcome']>;
export type Move = MovedFragment;
export type ShapeNumbers = ShapeNumbersFragment;
export type Kind = ChangeKindsQuery['changeKinds'][number];
export type KindField = Kind['fields'][number];

/** Something that is done with a scenario. */
export type Act =
  | { what: 'EDIT'; changes: ChangeInput[] }
  | { what: 'PROPOSE' | 'REBASE' }
  | { what: 'APPROVE' | 'APPLY'; outcome: string }
  | { what: 'WITHDRAW'; reason: string };

/** Scenarios, those drafted last first. */
export function useScenarios() {
  return useQuery({ queryKey: ['scenarios'], queryFn: async ({ signal }) => (await ask(SCENARIOS, {}, signal)).scenarios });
}

/** So many changes of a scenario can be edited at once, and so many are fetched. */
const MOST_EDITED = 5_000;

/** One scenario with its changes, up to as many as can be edited; null when there is none. */
export function useStudio(id: string) {
  return useQuery({ queryKey: ['studio', id], queryFn: ({ signal }) => fetchStudio(id, signal) });
}

async function fetchStudio(id: string, signal: AbortSignal): Promise<StudioQuery['scenario']> {
  const { scenario } = await ask(STUDIO, { id }, signal);
  if (scenario === null) return null;
  const changes = [...scenario.changes];
  while (changes.length < Math.min(scenario.size, MOST_EDITED)) {
    const { scenario: more } = await ask(MORE_CHANGES, { id, from: changes.length }, signal);
    // Somebody has written it meanwhile: pages of two versions are no list.
    if (more?.version !== scenario.version || more.changes.length === 0) return fetchStudio(id, signal);
    changes.push(...more.changes);
  }
  return { ...scenario, changes };
}

/** What a version of a scenario would do as things are. Until that is known, what the version before would have done. */
export function useForeseen(id: string, version: number) {
  return useQuery({
    queryKey: ['foreseen', id, version],
    queryFn: async ({ signal }) => (await ask(SCENARIO_OUTCOME, { id }, signal)).scenario,
    placeholderData: keepPreviousData,
  });
}

/** Every kind of change, with what it needs to know. */
export function useChangeKinds() {
  return useQuery({
    queryKey: ['changeKinds'],
    queryFn: async ({ signal }) => (await ask(CHANGE_KINDS, {}, signal)).changeKinds,
    staleTime: Infinity,
  });
}

/** Begins a scenario, without changes unless some are given, and answers its id. */
export function useDrafting() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (draft: { name: string; purpose: string; startsOn: string; changes?: ChangeInput[] }) =>
      (await ask(DRAFT_SCENARIO, draft)).draftScenario.id,
    onSuccess: () => client.invalidateQueries({ queryKey: ['scenarios'] }),
  });
}

/**
 * Does something with the version of a scenario that was seen; answers why it was refused, in sentences. Everything is asked anew once it is done; after a failure what was seen
 * stays, until the reader asks for what there is now.
 */
export function useAct({ id, version }: Pick<Scenario, 'id' | 'version'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (act: Act) => doIt(id, version, act),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['studio', id] });
      // What the next version would do is asked for by its own number.
      const isOther = ({ queryKey: [name, of] }: { queryKey: readonly unknown[] }) =>
        of !== id || (name !== 'studio' && name !== 'foreseen');
      void client.invalidateQueries({ predicate: isOther });
    },
  });
}

async function doIt(id: string, version: number, act: Act): Promise<string[]> {
  switch (act.what) {
    case 'EDIT':
      await ask(EDIT_SCENARIO, { id, version, changes: act.changes });
      return [];
    case 'PROPOSE':
      await ask(PROPOSE_SCENARIO, { id, version });
      return [];
    case 'REBASE':
      await ask(REBASE_SCENARIO, { id, version });
      return [];
    case 'APPROVE':
      await ask(APPROVE_SCENARIO, { id, version, outcome: act.outcome });
      return [];
    case 'APPLY':
      return (await ask(APPLY_SCENARIO, { id, version, outcome: act.outcome })).applyScenario.refusals.map(({ sentence }) => sentence);
    case 'WITHDRAW':
      await ask(WITHDRAW_SCENARIO, { id, reason: act.reason });
      return [];
  }
}
