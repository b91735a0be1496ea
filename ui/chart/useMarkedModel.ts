import { useMemo } from 'react';
import { useGapCounts } from '../api/useGapCounts';
import { marked, toModel, type Chart, type ChartModel } from './model';
import { useChanges, type Changes } from './useChanges';
import type { ChartView } from './useChartView';

/** The chart of a view as a model, with gaps and changes marked as they become known. `failed` says in words why gaps are not. */
export function useMarkedModel(chart: Chart, view: ChartView): { model: ChartModel; compared: Changes; failed: string | null } {
  const compared = useChanges(chart, view);
  const gaps = useGapCounts(view);
  const { chart: whole, changes } = compared;
  const bare = useMemo(() => toModel(whole), [whole]);
  const model = useMemo(() => marked(bare, gaps.data ?? null, changes), [bare, gaps.data, changes]);
  return { model, compared, failed: gaps.error?.message ?? null };
}
