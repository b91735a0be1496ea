import type { Go } from '../view/useView';
import type { View } from '../view/viewUrl';
import './chart.css';
import { ChangesStrip } from './ChangesStrip';
import { ChartGate } from './ChartGate';
import { chartSentence } from './chartWords';
import { ChartToolbar } from './ChartToolbar';
import type { Chart } from './model';
import { PostTree } from './PostTree';
import { useChartView, type ChartView } from './useChartView';
import { Strips } from './Strips';
import { useMarkedModel } from './useMarkedModel';
import { useTrail } from './useTrail';
import { useOpenForest } from './useOpenForest';
import { useSettledText } from './useSettledText';
import { text } from '../texts/text';

interface TreeProps {
  view: View;
  go: Go;
}

/** The accessible twin on its own: every post of the chart as a list to unfold, with holder, state and supervisor in words. */
export function ChartTree({ view, go }: TreeProps) {
  const shown = useChartView(view);
  return <ChartGate view={view}>{(chart, stale) => <List chart={chart} stale={stale} view={shown} go={go} />}</ChartGate>;
}

function List({ chart, stale, view, go }: { chart: Chart; stale: boolean; view: ChartView; go: Go }) {
  const { model, compared, failed } = useMarkedModel(chart, view);
  const { trail, path } = useTrail(view);
  const shown = useOpenForest(model, view, trail);
  const sentence = chartSentence(model, view.lens, shown.visible);
  const status = useSettledText(stale ? text('chart.listFetching') : sentence);
  return (
    <div className="chart chart-alone" aria-busy={stale}>
      <ChartToolbar view={view} go={go} shown={shown} picture={false} />
      <Strips view={view} go={go} model={model} path={path} />
      <ChangesStrip view={view} go={go} model={model} compared={compared} />
      {failed !== null && <p className="chart-strip">{text('gaps.failed', { why: failed })}</p>}
      <p className="chart-count">{sentence}</p>
      <PostTree view={view} go={go} shown={shown} />
      <p role="status" className="visually-hidden">
        {status}
      </p>
    </div>
  );
}
