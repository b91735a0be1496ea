import { skipToken, useQuery } from '@tanstack/react-query';
import { ask } from './client';
import { SCENARIO } from './markOperations';

/** What the scenario with this id is called, how far it has come and when it begins; null when there is none. Asks nothing without an id. */
export function useScenarioAbout(id: string | null) {
  return useQuery({
    queryKey: ['scenario', id],
    queryFn: id === null ? skipToken : async ({ signal }) => (await ask(SCENARIO, { id }, signal)).scenario,
  });
}
