import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { ask } from './client';
import type { ComparisonQuery } from './generated/graphql';
import { COMPARISON } from './historyOperations';

export type Comparison = ComparisonQuery['compare'];
export type Column = Comparison['columns'][number];

/** What is recorded and scenarios beside it, on a day; on null, the first from today on which all of them hold altogether. Asks nothing without scenarios. */
export function useComparison(scenarios: readonly string[], on: string | null) {
  return useQuery({
    queryKey: ['comparison', scenarios, on],
    queryFn:
      scenarios.length === 0 ? skipToken : async ({ signal }) => (await ask(COMPARISON, { scenarios: [...scenarios], on }, signal)).compare,
    placeholderData: keepPreviousData,
  });
}
