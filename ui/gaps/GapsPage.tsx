import { useState } from 'react';
import { useGaps } from '../api/useGaps';
import { useMaySeeGaps } from '../api/useMaySeeGaps';
import { Failure, Notice } from '../kit/Notice';
import { PageHead } from '../kit/PageHead';
import { Skeleton } from '../kit/Skeleton';
import { useMediaQuery } from '../kit/useMediaQuery';
import { text } from '../texts/text';
import type { Go } from '../view/useView';
import type { View } from '../view/viewUrl';
import { GapCounts } from './GapCounts';
import { GapFilters } from './GapFilters';
import { gapFilterOf } from './gapFilterOf';
import { GapList } from './GapList';
import { RepairCard } from './RepairCard';
import { GapsSwitch } from './GapsSwitch';
import { GapPanel } from './GapPanel';
import '../explore/explore.css';
import './gaps.css';
import './counts.css';

/** Supervision gaps: which there are, by which standard, and what could be done about one of them. */
export function GapsPage({ view, go }: { view: View; go: Go }) {
  const allowed = useMaySeeGaps();
  return (
    <main id="main" tabIndex={-1} className="explore explore-gaps">
      <PageHead title={text('gaps.title')} lead={text('gaps.lead')}>
        <GapsSwitch view={view} />
      </PageHead>
      {allowed ? (
        <Gaps view={view} go={go} />
      ) : (
        <Notice title={text('gaps.forbidden')}>
          <p>{text('gaps.forbiddenWhy')}</p>
        </Notice>
      )}
    </main>
  );
}

function Gaps({ view, go }: { view: View; go: Go }) {
  const found = useGaps(view, view.order ?? 'SEVERITY');
  const narrow = useMediaQuery('(max-width: 1179px)');
  // Who comes for one gap is not to scroll past the numbers; choosing a gap here moves nothing.
  const [toGap] = useState(view.gap !== null);
  const panel = view.gap === null ? null : <GapPanel key={view.gap} id={view.gap} on={view.on} close={() => go({ gap: null })} />;
  const pages = found.data?.pages ?? [];
  const [first] = pages;
  return (
    <>
      <GapFilters view={view} go={go} counts={first ?? null} />
      {first !== undefined && first.totalCount > 0 && <GapCounts view={view} go={go} counts={first} open={!narrow && !toGap} />}
      {first !== undefined && first.totalCount > 0 && (
        <RepairCard
          key={JSON.stringify([gapFilterOf(view), view.on, view.scenario])}
          view={view}
          listed={view.accepted === 'ONLY' ? first.totalCount : first.totalCount - first.acceptedCount}
        />
      )}
      <div className={panel === null ? 'gaps-body' : 'explore-body'}>
        {narrow && panel}
        <div className="card gaps-list" aria-live="polite">
          {found.isLoadingError ? (
            <Failure error={found.error} what={text('gaps.what')} retry={() => void found.refetch()} />
          ) : first === undefined ? (
            <Skeleton label={text('gaps.fetching')} bars={10} />
          ) : (
            <GapList
              gaps={pages.flatMap(({ nodes }) => nodes)}
              total={first.totalCount}
              chosen={view.gap}
              more={found.hasNextPage ? () => void found.fetchNextPage() : null}
            />
          )}
        </div>
        {!narrow && panel}
      </div>
    </>
  );
}
