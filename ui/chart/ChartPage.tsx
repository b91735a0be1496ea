import { useDeferredValue } from 'react';
import { Skeleton } from '../kit/Skeleton';
import { useMediaQuery } from '../kit/useMediaQuery';
import type { Go } from '../view/useView';
import type { View } from '../view/viewUrl';
import './chart.css';
import { ChangesStrip } from './ChangesStrip';
import { ChartGate } from './ChartGate';
import { chartSentence } from './chartWords';
import { ChartToolbar } from './ChartToolbar';
import type { Chart } from './model';
import { Picture } from './Picture';
import { PostTree } from './PostTree';
import { useChartView, type ChartView } from './useChartView';
import { Strips } from './Strips';
import { useMarkedModel } from './useMarkedModel';
import { useTrail } from './useTrail';
import { useOpenForest } from './useOpenForest';
import { useSettledText } from './useSettledText';
import { text } from '../texts/text';

interface PageProps {
  view: View;
  go: Go;
}

// Below this the picture would show two boxes: the list says more.
const ROOM_FOR_PICTURE = '(min-width: 700px)';

/** The chart as a picture, and its twin: the same posts as a list below it. On a narrow screen the list alone. */
export function ChartPage({ view, go }: PageProps) {
  const shown = useChartView(view);
  return <ChartGate view={view}>{(chart, stale) => <Both chart={chart} stale={stale} view={shown} go={go} />}</ChartGate>;
}

function Both({ chart, stale, view, go }: { chart: Chart; stale: boolean; view: ChartView; go: Go }) {
  const { model, compared, failed } = useMarkedModel(chart, view);
  const { trail, path } = useTrail(view);
  const shown = useOpenForest(model, view, trail);
  // The picture is painted first; thousands of rows are made ready after it.
  const listed = useDeferredValue(shown, null);
  const room = useMediaQuery(ROOM_FOR_PICTURE);
  const sentence = chartSentence(model, view.lens, shown.visible);
  const status = useSettledText(stale ? text('chart.fetching') : sentence);
  return (
    <div className="chart" aria-busy={stale}>
      <ChartToolbar view={view} go={go} shown={shown} picture={room} />
      <Strips view={view} go={go} model={model} path={path} />
      <ChangesStrip view={view} go={go} model={model} compared={compared} />
      {failed !== null && <p className="chart-strip">{text('gaps.failed', { why: failed })}</p>}
      {room && <Picture view={view} go={go} shown={shown} trail={trail} />}
      <section className="chart-twin" aria-labelledby="chart-twin-title">
        <h2 id="chart-twin-title">{text(room ? 'chart.twin' : 'chart.list')}</h2>
        <p className="chart-count">{sentence}</p>
        {listed === null ? <Skeleton label={text('chart.listReady')} /> : <PostTree view={view} go={go} shown={listed} />}
      </section>
      <p role="status" className="visually-hidden">
        {status}
      </p>
    </div>
  );
}
