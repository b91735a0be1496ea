import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { ask, type ApiError } from '../api/client';
import { CHART } from '../api/operations';
import type { View } from '../view/viewUrl';
import type { Chart } from './model';

type Asked = Pick<View, 'root' | 'depth' | 'on'>;

/** The key under which a view's chart is kept: views that ask the same question share one answer. */
export function chartKey({ root, depth, on }: Asked): readonly unknown[] {
  return ['chart', root, depth, on];
}

/** The chart a view asks for. While another one is fetched the last stays on screen (`isPlaceholderData`). The error is an ApiError with a sentence. */
export function useChart(view: Asked): UseQueryResult<Chart, ApiError> {
  const { root, depth, on } = view;
  return useQuery<Chart, ApiError>({
    queryKey: chartKey(view),
    queryFn: async ({ signal }) => (await ask(CHART, { root, depth, on }, signal)).chart,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}
