import { useMemo } from 'react';
import type { ApiError } from '../api/client';
import type { View } from '../view/viewUrl';
import { compareCharts, withClosed } from './compareCharts';
import { toModel, type Chart } from './model';
import type { PostChange } from './PostChange';
import { useChart } from './useChart';

export interface Changes {
  /** The chart with those posts that have closed since. */
  chart: Chart;
  /** Every changed post of the organisation; null while nothing is compared, or not yet. */
  changes: ReadonlyMap<string, readonly PostChange[]> | null;
  error: ApiError | null;
  /** Whether either chart was cut at a limit, so that what is new or closed is not to be trusted. */
  cut: boolean;
}

/** What has changed since the day that a view names, in the chart that it shows. Two whole charts are compared, so that a post that left a branch has moved and not closed. */
export function useChanges(chart: Chart, { on, since }: Pick<View, 'on' | 'since'>): Changes {
  const asked = since !== null;
  const then = useChart({ root: null, depth: null, on: since }, asked);
  const now = useChart({ root: null, depth: null, on }, asked);
  const [before, after] = asked && !then.isPlaceholderData && !now.isPlaceholderData ? [then.data, now.data] : [];
  const error = asked ? (then.error ?? now.error) : null;
  return useMemo(() => {
    if (before === undefined || after === undefined) return { chart, changes: null, error, cut: false };
    const changes = compareCharts(toModel(before), toModel(after));
    return { chart: withClosed(chart, before, changes), changes, error, cut: before.truncated || after.truncated };
  }, [chart, before, after, error]);
}
