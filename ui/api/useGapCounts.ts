import { skipToken, useQuery } from '@tanstack/react-query';
import { useScenario } from '../view/useView';
import { ask } from './client';
import { CHART_GAPS } from './markOperations';
import { useMaySeeGaps } from './useMaySeeGaps';

/**
 * How many gaps each post of a chart has, by post; those without are absent. Asked apart from the chart, which is painted first, and only for those
 * who may know: for others there is never any data.
 */
export function useGapCounts({ root, depth, on }: { root: string | null; depth: number | null; on: string | null }) {
  const scenario = useScenario();
  const allowed = useMaySeeGaps();
  return useQuery({
    queryKey: ['gap counts', root, depth, on, scenario],
    queryFn: allowed
      ? async ({ signal }) => countsOf((await ask(CHART_GAPS, { root, depth, on, scenario }, signal)).chart.nodes)
      : skipToken,
  });
}

function countsOf(posts: readonly { id: string; gaps: number | null }[]): ReadonlyMap<string, number> {
  return new Map(posts.flatMap(({ id, gaps }) => (gaps === null || gaps === 0 ? [] : [[id, gaps] as const])));
}
