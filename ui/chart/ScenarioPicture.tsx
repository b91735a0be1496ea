import { useEffect, useMemo } from 'react';
import type { Begun } from '../restructure/Begun';
import { DropMenu } from '../restructure/DropMenu';
import { useCarrying } from '../restructure/useCarrying';
import type { Go } from '../view/useView';
import { toPage, type View } from '../view/viewUrl';
import './chart.css';
import { ChartGate } from './ChartGate';
import type { Chart } from './model';
import { Picture } from './Picture';
import { useChartView, type ChartView } from './useChartView';
import { useMarkedModel } from './useMarkedModel';
import { useOpenForest } from './useOpenForest';
import { revealed } from './visiblePosts';

interface PictureProps {
  view: View;
  go: Go;
  /** The day that is drawn, null for today, and the one before the scenario: what differs is marked. */
  on: string | null;
  since: string;
  /** Takes up a change that the reader begins by putting a post onto another; null while nobody may write. */
  onBegin: ((begun: Begun) => void) | null;
}

/** The picture of a scenario beside its changes: who moves, what is new and what closes is marked, and opened to. Everything else that a chart can do leads to the chart itself. */
export function ScenarioPicture({ view, go, on, since, onBegin }: PictureProps) {
  const shown = useChartView({ ...view, root: null, depth: null, from: null, to: null, focus: false, on, since });
  const goHere: Go = (patch, how) => {
    const here = patch.page !== undefined || Object.keys(patch).every((name) => name === 'post');
    go(here ? patch : { ...toPage('CHART'), on, since, ...patch }, how);
  };
  return (
    <ChartGate view={shown}>{(chart, stale) => <Drawn chart={chart} stale={stale} view={shown} go={goHere} onBegin={onBegin} />}</ChartGate>
  );
}

interface DrawnProps {
  chart: Chart;
  stale: boolean;
  view: ChartView;
  go: Go;
  onBegin: PictureProps['onBegin'];
}

function Drawn({ chart, stale, view, go, onBegin }: DrawnProps) {
  const { model, compared } = useMarkedModel(chart, view);
  const shown = useOpenForest(model, view, null);
  const carrying = useCarrying(model);
  const { forest, open, setOpen } = shown;
  const { changes } = compared;
  useEffect(() => {
    const wider = revealed(forest, open, changes?.keys() ?? []);
    if (wider !== open) setOpen(wider);
    // Not when `open` changes: closing a branch must stay possible.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [forest, changes]);
  const inSight = [...(changes?.keys() ?? [])].filter((post) => shown.visible.level.has(post)).join(' ');
  // Also whenever the chart was fetched anew, for the picture begins at its top then.
  const aim = useMemo(() => (model.posts.size === 0 || inSight === '' ? [] : inSight.split(' ')), [inSight, model]);
  return (
    <div aria-busy={stale}>
      <Picture view={view} go={go} shown={shown} trail={null} aim={aim} {...(onBegin === null ? {} : { carrying })} />
      {onBegin !== null && <DropMenu carrying={carrying} model={model} onBegin={onBegin} />}
      <p className="chart-said" role="status">
        {carrying.said}
      </p>
    </div>
  );
}
