import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from './client';
import type { PlacesQuery } from './generated/graphql';
import { PLACES } from './operations';

export type Places = PlacesQuery;

/** Localities and portfolios with who leads them, on a date (null: today). */
export function usePlaces(on: string | null) {
  return useQuery({ queryKey: ['places', on], queryFn: ({ signal }) => ask(PLACES, { on }, signal), placeholderData: keepPreviousData });
}
