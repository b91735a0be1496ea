import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from './client';
import type { PlacesQuery } from './generated/graphql';
import { PLACES } from './operations';
import { useScenario } from '../view/useView';

export type Places = PlacesQuery;

/** Localities and portfolios with who leads them, on a date (null: today): as the scenario that is looked at would have them, or `RECORDED`. */
export function usePlaces(on: string | null, which: 'SHOWN' | 'RECORDED' = 'SHOWN') {
  const shown = useScenario();
  const scenario = which === 'SHOWN' ? shown : null;
  return useQuery({
    queryKey: ['places', on, scenario],
    queryFn: ({ signal }) => ask(PLACES, { on, scenario }, signal),
    placeholderData: keepPreviousData,
  });
}
