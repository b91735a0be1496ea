import { useEffect, useRef, useState } from 'react';
import type { TrendGapFragment } from '../api/generated/graphql';
import { MOST_LISTED, type TrendPoint, useTrendStep } from '../api/useTrend';
import { longDate } from '../kit/longDate';
import { Failure, Notice } from '../kit/Notice';
import { ShowAll } from '../kit/ShowAll';
import { Skeleton } from '../kit/Skeleton';
import { text } from '../texts/text';
import { ViewLink } from '../view/ViewLink';
import type { View } from '../view/viewUrl';
import { toGapsOn } from './GapsOn';
import type { Piece } from './trendPieces';

/** So many are shown before the reader wants all. */
const FEW = 10;

interface TrendStepProps {
  view: View;
  points: readonly TrendPoint[];
  /** The step of the address that the reader came with. */
  arrived: string | null;
}

/** Which gaps opened and closed between a day of the trend and the day before it. */
export function TrendStep({ view, points, arrived }: TrendStepProps) {
  const at = points.findIndex(({ on }) => on === view.step);
  const [before, day] = [points[at - 1], points[at]];
  if (before === undefined || day === undefined) {
    return (
      <Notice title={text('trend.stepGone')}>
        <p>{text('trend.stepGoneWhy')}</p>
      </Notice>
    );
  }
  return <Step view={view} step={{ from: before.on, to: day.on }} focused={day.on !== arrived} />;
}

function Step({ view, step: { from, to }, focused }: { view: View; step: Piece; focused: boolean }) {
  const found = useTrendStep(view, { from, to });
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever chose a number up in the table is to land here, also by keyboard; whoever opens the address begins at the top.
  useEffect(() => {
    if (focused) heading.current?.focus();
  }, [to, focused]);
  return (
    <section className="card trend-step" aria-labelledby="trend-step">
      <h2 id="trend-step" ref={heading} tabIndex={-1}>
        {text('trend.step', { from: longDate(from), to: longDate(to) })}
      </h2>
      {found.isLoadingError ? (
        <Failure error={found.error} what={text('trend.stepWhat')} retry={() => void found.refetch()} />
      ) : found.data == null ? (
        <Skeleton label={text('trend.stepFetching')} bars={4} />
      ) : (
        <>
          <Ones title={text('trend.openedGaps', { count: found.data.opened ?? 0 })} gaps={found.data.openedGaps} on={to} />
          <Ones title={text('trend.closedGaps', { count: found.data.closed ?? 0 })} gaps={found.data.closedGaps} on={from} />
          <p className="place-detail">{text('trend.unseen')}</p>
        </>
      )}
    </section>
  );
}

/** Gaps, each a way to where it stands in the list of the day. */
function Ones({ title, gaps, on }: { title: string; gaps: readonly TrendGapFragment[]; on: string }) {
  const [all, setAll] = useState(false);
  return (
    <>
      <h3>{title}</h3>
      {gaps.length > 0 && (
        <ul className="gaps-rows" aria-label={title}>
          {(all ? gaps : gaps.slice(0, FEW)).map((gap) => (
            <li key={gap.id} className="gaps-row">
              <ViewLink patch={{ ...toGapsOn(on), gap: gap.id }} className="place-link">
                {gap.subject.title}
              </ViewLink>
              <p>{gap.reason}</p>
              <p className="gaps-facts">
                <span className={`chip chip-standard-${gap.standard.toLowerCase()}`}>{text(`standard.${gap.standard}`)}</span>
                <span>{gap.rule.law}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
      {gaps.length > FEW && <ShowAll all={all} setAll={setAll} count={gaps.length} />}
      {gaps.length === MOST_LISTED && all && <p className="place-detail">{text('trend.firstOnes', { count: MOST_LISTED })}</p>}
    </>
  );
}
