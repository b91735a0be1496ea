import type { ReactNode } from 'react';
import { Failure, Notice } from '../kit/Notice';
import { Skeleton } from '../kit/Skeleton';
import type { View } from '../view/viewUrl';
import type { Chart } from './model';
import { useChart } from './useChart';

/** Fetches the chart of a view and shows what stands in its place while there is none: on its way, failed, or empty. */
export function ChartGate({ view, children }: { view: View; children: (chart: Chart, stale: boolean) => ReactNode }) {
  const { data, error, isPlaceholderData, refetch } = useChart(view);
  if (error !== null) return <Failure error={error} what="The chart" retry={() => void refetch()} />;
  if (data === undefined) return <Skeleton label="The chart is being fetched." bars={12} />;
  if (data.nodes.length === 0) {
    return (
      <Notice title="There are no posts to show">
        <p>
          {view.on === null
            ? 'The organisation has no open posts yet.'
            : 'No post was open on this date. Choose a later one under “As at”.'}
        </p>
      </Notice>
    );
  }
  return children(data, isPlaceholderData);
}
