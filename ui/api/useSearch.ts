import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { ask } from './client';
import type { EntityKind, SearchQuery } from './generated/graphql';
import { SEARCH } from './operations';

export type Hit = SearchQuery['search'][number];

/** What a few words find, best first; asks nothing while there are no words. */
export function useSearch(text: string | null, first: number, on: string | null, kinds: readonly EntityKind[] | null = null) {
  return useQuery({
    queryKey: ['search', text, first, on, kinds],
    queryFn:
      text === null
        ? skipToken
        : async ({ signal }) => (await ask(SEARCH, { text, first, on, kinds: kinds === null ? null : [...kinds] }, signal)).search,
    placeholderData: keepPreviousData,
  });
}
