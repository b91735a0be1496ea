import { useState } from 'react';
import { useMaySeeGaps } from '../api/useMaySeeGaps';
import { useTrend } from '../api/useTrend';
import { today } from '../header/today';
import { Choice } from '../kit/Choice';
import { longDate } from '../kit/longDate';
import { Failure, Notice } from '../kit/Notice';
import { PageHead } from '../kit/PageHead';
import { Skeleton } from '../kit/Skeleton';
import { text } from '../texts/text';
import type { Go } from '../view/useView';
import { PERIODS, type View } from '../view/viewUrl';
import { GapChoices } from './GapChoices';
import { GapsSwitch } from './GapsSwitch';
import { trendSum } from './trendBars';
import { TrendChart } from './TrendChart';
import { trendPieces } from './trendPieces';
import { TrendRules } from './TrendRules';
import { TrendStep } from './TrendStep';
import { TrendTable } from './TrendTable';
import '../explore/explore.css';
import './gaps.css';
import './trend.css';

/** Supervision gaps over time: how many stood at the beginning of each month, and which opened and closed. */
export function TrendPage({ view, go }: { view: View; go: Go }) {
  const allowed = useMaySeeGaps();
  return (
    <main id="main" tabIndex={-1} className="explore explore-gaps">
      <PageHead title={text('trend.title')} lead={text('trend.lead')}>
        <GapsSwitch view={view} />
      </PageHead>
      {allowed ? (
        <Trend view={{ ...view, since: null }} go={go} />
      ) : (
        <Notice title={text('gaps.forbidden')}>
          <p>{text('gaps.forbiddenWhy')}</p>
        </Notice>
      )}
    </main>
  );
}

function Trend({ view, go }: { view: View; go: Go }) {
  const months = view.months ?? 12;
  const end = view.on ?? today();
  const pieces = trendPieces(months, end);
  const [arrived] = useState(view.step);
  const { points, whole, error, again } = useTrend(view, pieces);
  const sum = trendSum(points);
  const periods = PERIODS.filter((one) => one !== 12).map((one) => ({ id: String(one), name: text('trend.months', { months: one }) }));
  return (
    <>
      <section className="card gaps-filters" aria-label={text('trend.filters')}>
        <p className="gaps-count" role="status">
          {whole && sum !== null && <strong>{text('trend.summary', sum)}</strong>}
        </p>
        <Choice
          className="inputs gaps-choice"
          label={text('trend.period')}
          value={view.months === null || view.months === 12 ? null : String(view.months)}
          options={periods}
          none={text('trend.months', { months: 12 })}
          onChoose={(id) => go({ months: PERIODS.find((one) => String(one) === id) ?? null, step: null })}
        />
        <GapChoices view={view} go={go} byRule={points.at(-1)?.byRule ?? []} byProfession={[]} />
        <p className="place-detail trend-note">{text('trend.until', { date: longDate(end) })}</p>
        <p className="place-detail trend-note">{text('trend.records')}</p>
        {view.scenario !== null && <p className="place-detail trend-note">{text('trend.scenario')}</p>}
      </section>
      {error !== null ? (
        <Failure error={error} what={text('trend.what')} retry={again} />
      ) : !whole || sum === null ? (
        <div className="card trend-waiting">
          <Skeleton label={text('trend.fetching')} bars={8} />
          <p>{text('trend.progress', { done: points.length, count: pieces.length + 1 })}</p>
        </div>
      ) : points.every(({ totalCount }) => totalCount === 0) ? (
        <Notice title={text('trend.none')}>
          <p>{text('trend.noneWhy', { from: sum.from, to: sum.to })}</p>
        </Notice>
      ) : (
        <>
          <TrendChart points={points} summary={text('trend.summary', sum)} />
          <TrendTable view={view} points={points} />
          {view.step !== null && <TrendStep view={view} points={points} arrived={arrived} />}
          <TrendRules view={view} points={points} />
        </>
      )}
    </>
  );
}
