import type { usePath } from '../api/usePath';
import { rich } from '../texts/rich';
import { text } from '../texts/text';
import type { Go } from '../view/useView';
import { ViewLink } from '../view/ViewLink';
import { toPage } from '../view/viewUrl';
import { nameOf } from './describePost';
import type { ChartModel } from './model';
import type { ChartView } from './useChartView';

interface StripsProps {
  view: ChartView;
  go: Go;
  model: ChartModel;
  path: ReturnType<typeof usePath>;
}

/** What the chart leaves out or highlights, in words over it, with the way back to all of it. */
export function Strips({ view, go, model, path }: StripsProps) {
  const { from, to, post, focus } = view;
  // One button that changes its words, so that the focus stays on it.
  const whole = (
    <button type="button" className="button" onClick={() => go({ focus: !focus })}>
      {text(focus ? 'chart.showEverything' : 'chart.onlyPath')}
    </button>
  );
  if (from === null && to === null) {
    const name = focus && post !== null ? nameOf(model, post) : null;
    if (name === null) return null;
    return (
      <div className="chart-strip">
        <p>{rich('chart.onlyLines', { name: <strong>{name}</strong> })}</p>
        {whole}
      </div>
    );
  }
  return (
    <div className="chart-strip chart-strip-path">
      <p>{from === null || to === null ? half(model, from, to) : told(path)}</p>
      <div className="chart-strip-buttons">
        {from !== null && to !== null && <ViewLink patch={toPage('PATH')}>{text('chart.pathPage')}</ViewLink>}
        {from !== null && to !== null && whole}
        <button type="button" className="button" onClick={() => go({ from: null, to: null, focus: false })}>
          {text('chart.clearPath')}
        </button>
      </div>
    </div>
  );
}

function half(model: ChartModel, from: string | null, to: string | null): string {
  const name = nameOf(model, from ?? to ?? '') ?? '';
  return from === null ? text('chart.pathTo', { name }) : text('chart.pathFrom', { name });
}

function told({ data, error }: StripsProps['path']): string {
  if (error !== null) return error.message;
  if (data === undefined) return text('path.fetching');
  return data === null ? text('path.noneBOTH') : data.sentence;
}
