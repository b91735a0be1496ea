import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useScenario } from '../view/useView';
import type { View } from '../view/viewUrl';
import { gapFilterOf, type GapView } from '../gaps/gapFilterOf';
import { ask } from './client';
import type { ChangeInput, GapOrder } from './generated/graphql';
import { GAP, GAPS_PAGE, IF_LEAVES, MAKE_CHANGES, REPAIR, TRY_CHANGES } from './gapOperations';

const PAGE = 25;

/** The gaps of a view, a page after the other; the counts are those of all pages. */
export function useGaps(view: GapView & Pick<View, 'on'>, orderBy: GapOrder) {
  const scenario = useScenario();
  const filter = gapFilterOf(view);
  return useInfiniteQuery({
    queryKey: ['gaps', filter, orderBy, view.on, scenario],
    queryFn: async ({ pageParam, signal }) =>
      (await ask(GAPS_PAGE, { filter, orderBy, first: PAGE, after: pageParam, on: view.on, scenario }, signal)).gaps,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
}

/** One gap with its source and what could be done about it; `gap` is null where it does not stand on the day. */
export function useGap(id: string, on: string | null) {
  const scenario = useScenario();
  const [rule = '', subject = ''] = id.split(/\/(.*)/s);
  return useQuery({
    queryKey: ['gap', id, on, scenario],
    queryFn: async ({ signal }) => {
      const { gaps, suggestions } = await ask(GAP, { filter: { rules: [rule], subject }, rule, subject, on, scenario }, signal);
      return { gap: gaps.nodes[0] ?? null, suggestions };
    },
  });
}

/** The fewest changes that close the gaps of a view. It is worked out when it is asked for, which can take seconds. */
export function useRepair() {
  const scenario = useScenario();
  return useMutation({
    mutationFn: async (view: GapView & Pick<View, 'on'>) =>
      (await ask(REPAIR, { filter: gapFilterOf(view), on: view.on, scenario })).repair,
  });
}

/** What would happen if everybody who holds a post left it on a day; asked when somebody wants to know. */
export function useIfLeaves() {
  const scenario = useScenario();
  return useMutation({
    mutationFn: async (asked: { post: string; on: string | null }) => (await ask(IF_LEAVES, { ...asked, scenario })).ifLeaves,
  });
}

/** What changes would do. */
export function useTrial() {
  const scenario = useScenario();
  return useMutation({
    mutationFn: async ({ changes, on }: { changes: ChangeInput[]; on: string | null }) =>
      (await ask(TRY_CHANGES, { changes, on, scenario })).preview,
  });
}

/** Makes changes, if their outcome is still the one that was seen; everything on the page is asked anew then. */
export function useMaking() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (asked: { changes: ChangeInput[]; on: string | null; reason: string; expecting: string | null }) =>
      (await ask(MAKE_CHANGES, asked)).apply,
    onSuccess: ({ revision }) => (revision === null ? undefined : client.invalidateQueries()),
  });
}
