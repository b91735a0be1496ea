import { useQuery } from '@tanstack/react-query';
import { ask } from './client';
import { CHART } from './operations';

/** The whole chart on a day as a scenario would have it; as recorded on null. */
export function useScenarioChart(scenario: string | null, on: string) {
  return useQuery({
    queryKey: ['chart', null, null, on, scenario],
    queryFn: async ({ signal }) => (await ask(CHART, { root: null, depth: null, on, scenario }, signal)).chart,
    staleTime: 60_000,
    structuralSharing: false,
  });
}
