import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { ask, type ApiError } from '../api/client';
import { CHART } from '../api/operations';
import type { View } from '../view/viewUrl';
import type { Chart } from './model';
import { shareTexts } from './shareTexts';
import { useScenario } from '../view/useView';

type Asked = Pick<View, 'root' | 'depth' | 'on'>;

/** The chart a view asks for. While another one is fetched the last stays on screen (`isPlaceholderData`). The error is an ApiError with a sentence. Asks nothing unless `wanted`. */
export function useChart(view: Asked, wanted = true): UseQueryResult<Chart, ApiError> {
  const { root, depth, on } = view;
  const scenario = useScenario();
  return useQuery<Chart, ApiError>({
    queryKey: ['chart', root, depth, on, scenario],
    queryFn: async ({ signal }) => shareTexts((await ask(CHART, { root, depth, on, scenario }, signal)).chart),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    // Tens of thousands of posts are not compared one by one with those of before.
    structuralSharing: false,
    enabled: wanted,
  });
}
