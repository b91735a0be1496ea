import { useQuery } from '@tanstack/react-query';
import { useScenario } from '../view/useView';
import { ask } from './client';
import { COVERAGE } from './coverageOperations';
import type { CoverageQuery } from './generated/graphql';

export type Coverage = CoverageQuery['coverage'];

/** Localities by portfolios on a day, with their gaps for those who may know. */
export function useCoverage(on: string | null) {
  const scenario = useScenario();
  return useQuery({
    queryKey: ['coverage', on, scenario],
    queryFn: async ({ signal }) => (await ask(COVERAGE, { on, scenario }, signal)).coverage,
  });
}
