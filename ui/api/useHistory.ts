import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { ask } from './client';
import type { HistoryQuery } from './generated/graphql';
import { HISTORY, UNDO } from './historyOperations';

export type MadeSet = HistoryQuery['history']['nodes'][number];

const PAGE = 20;

/** The sets of changes that were made, the newest first, a page after the other: all of them, or those that changed one post. */
export function useHistory(subject: string | null) {
  return useInfiniteQuery({
    queryKey: ['history', subject],
    queryFn: async ({ pageParam, signal }) => (await ask(HISTORY, { subject, first: PAGE, after: pageParam }, signal)).history,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
}

/** Puts everything that a set changed back as it was; answers why that was refused, in sentences. */
export function useUndoing(changeSet: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (reason: string) => (await ask(UNDO, { changeSet, reason })).undo.refusals.map(({ sentence }) => sentence),
    onSuccess: (refusals) => (refusals.length > 0 ? undefined : client.invalidateQueries()),
  });
}
