import type { ReactNode } from 'react';
import { Failure, Notice } from '../kit/Notice';
import { Skeleton } from '../kit/Skeleton';
import type { View } from '../view/viewUrl';
import type { Chart } from './model';
import { useChart } from './useChart';
import { text } from '../texts/text';

/** Fetches the chart of a view and shows what stands in its place while there is none: on its way, failed, or empty. */
export function ChartGate({ view, children }: { view: View; children: (chart: Chart, stale: boolean) => ReactNode }) {
  const { data, error, isPlaceholderData, refetch } = useChart(view);
  // What was loaded once stays, also when it cannot be loaded again.
  if (error !== null && data === undefined) return <Failure error={error} what={text('chart.what')} retry={() => void refetch()} />;
  if (data === undefined) return <Skeleton label={text('chart.fetching')} bars={12} />;
  if (data.nodes.length === 0) {
    return (
      <Notice title={text('chart.empty')}>
        <p>{text(view.on === null ? 'chart.emptyToday' : 'chart.emptyThen')}</p>
      </Notice>
    );
  }
  return children(data, isPlaceholderData);
}
