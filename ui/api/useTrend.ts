import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { gapFilterOf, type GapView } from '../gaps/gapFilterOf';
import type { Piece } from '../gaps/trendPieces';
import { ask } from './client';
import type { GapTrendQuery } from './generated/graphql';
import { GAP_TREND, GAP_TREND_STEP } from './trendOperations';

export type TrendPoint = GapTrendQuery['gapTrend'][number];

/** So many gaps are fetched of those that opened, and of those that closed. */
export const MOST_LISTED = 200;

/** The days of a trend, asked for piece by piece, one after another, until all are there or one fails. */
export function useTrend(view: GapView, pieces: readonly Piece[]) {
  const filter = gapFilterOf(view);
  const found = useInfiniteQuery({
    queryKey: ['trend', filter, pieces],
    queryFn: async ({ pageParam, signal }) => {
      const piece = pieces[pageParam];
      if (piece === undefined) throw new Error(`The trend has no piece ${pageParam}.`);
      return (await ask(GAP_TREND, { ...piece, filter }, signal)).gapTrend;
    },
    initialPageParam: 0,
    getNextPageParam: (_, __, at) => (at + 1 < pieces.length ? at + 1 : null),
  });
  const { hasNextPage, isFetching, isError, fetchNextPage } = found;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  // Each piece begins with the day that ends the one before it.
  const points: TrendPoint[] = (found.data?.pages ?? []).flatMap((page, i) => (i === 0 ? page : page.slice(1)));
  const again = () => void (points.length === 0 ? found.refetch() : fetchNextPage());
  return { points, whole: !hasNextPage && points.length > 0, error: isError ? found.error : null, again };
}

/** Which gaps opened and closed from one day to the next. */
export function useTrendStep(view: GapView, step: Piece) {
  const filter = gapFilterOf(view);
  return useQuery({
    queryKey: ['trend step', filter, step],
    queryFn: async ({ signal }) => (await ask(GAP_TREND_STEP, { ...step, filter, first: MOST_LISTED }, signal)).gapTrend.at(-1) ?? null,
  });
}
