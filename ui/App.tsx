import { useEffect } from 'react';
import { useOwnPosts } from './api/useOwnPosts';
import { Explore } from './explore/Explore';
import { PageHeader } from './header/PageHeader';
import { LaterPart } from './kit/LaterPart';
import { useEarly } from './kit/laterParts';
import { Skeleton } from './kit/Skeleton';
import { COVERAGE_PAGE, GAPS_PAGE, PARTS, PATH_PAGE, RESTRUCTURE_PAGE, SUPERVISION_PAGE, TREND_PAGE } from './parts';
import { PlacePage } from './place/PlacePage';
import { text } from './texts/text';
import { useKeptFocus } from './view/useKeptFocus';
import { useReturn, useView } from './view/useView';
import { toPage } from './view/viewUrl';

/** The whole page: what the address says, under one header. */
export function App() {
  const { view, go } = useView();
  useEarly(PARTS);
  useKeptFocus();
  useReturn();
  const own = useOwnPosts();
  const { page } = view;
  useEffect(() => {
    if (page !== 'START') document.title = text('header.title', { page: text(`page.${page}`) });
    // Whoever has a place begins there, everybody else with the picture of the whole.
    else if (own !== null) go(toPage(own.length > 0 && view.post === null ? 'PLACE' : 'MATRIX'), 'REPLACE');
  }, [page, own, go, view.post]);
  return (
    <>
      <PageHeader view={view} go={go} />
      {page === 'START' && <Waiting />}
      {page === 'PLACE' && <PlacePage view={view} go={go} />}
      {page === 'PATH' && (
        <LaterPart part={PATH_PAGE} what={text('path.what')} waiting={<Waiting />}>
          {({ PathPage }) => <PathPage view={view} go={go} />}
        </LaterPart>
      )}
      {page === 'GAPS' && (
        <LaterPart part={GAPS_PAGE} what={text('gaps.what')} waiting={<Waiting />}>
          {({ GapsPage }) => <GapsPage view={view} go={go} />}
        </LaterPart>
      )}
      {page === 'TREND' && (
        <LaterPart part={TREND_PAGE} what={text('trend.what')} waiting={<Waiting />}>
          {({ TrendPage }) => <TrendPage view={view} go={go} />}
        </LaterPart>
      )}
      {page === 'SUPERVISION' && (
        <LaterPart part={SUPERVISION_PAGE} what={text('supervision.what')} waiting={<Waiting />}>
          {({ SupervisionPage }) => <SupervisionPage view={view} go={go} />}
        </LaterPart>
      )}
      {page === 'COVERAGE' && (
        <LaterPart part={COVERAGE_PAGE} what={text('coverage.what')} waiting={<Waiting />}>
          {({ CoveragePage }) => <CoveragePage view={view} />}
        </LaterPart>
      )}
      {(page === 'RESTRUCTURE' || page === 'COMPARE' || page === 'HISTORY') && (
        <LaterPart part={RESTRUCTURE_PAGE} what={text('restructure.what')} waiting={<Waiting />}>
          {({ RestructurePage }) => <RestructurePage view={view} go={go} />}
        </LaterPart>
      )}
      {(page === 'MATRIX' || page === 'CHART' || page === 'LIST') && <Explore view={view} page={page} go={go} />}
    </>
  );
}

function Waiting() {
  return (
    <main id="main" tabIndex={-1} className="explore">
      <Skeleton label={text('explore.opening')} bars={8} />
    </main>
  );
}
