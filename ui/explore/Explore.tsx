import { lazy, Suspense } from 'react';
import { useOrganisation } from '../api/useOrganisation';
import { Skeleton } from '../kit/Skeleton';
import { useMediaQuery } from '../kit/useMediaQuery';
import { MatrixPage } from '../matrix/MatrixPage';
import { PostPanel } from '../panel/PostPanel';
import type { Go } from '../view/useView';
import type { View } from '../view/viewUrl';
import { Intro } from './Intro';
import { SearchResults } from './SearchResults';
import { ViewSwitch } from './ViewSwitch';
import { useArrival } from './useArrival';
import { text } from '../texts/text';
import './explore.css';

// The picture brings Cytoscape with it: fetched only when somebody opens it.
const ChartPage = lazy(async () => ({ default: (await import('../chart/ChartPage')).ChartPage }));
const ChartTree = lazy(async () => ({ default: (await import('../chart/ChartTree')).ChartTree }));

/** The first journey: look around the organisation as a matrix, a chart or a list, with one post selected or none. */
export function Explore({ view, go }: { view: View; go: Go }) {
  // One column: what was chosen comes first, or it would lie below a long picture.
  const narrow = useMediaQuery('(max-width: 1179px)');
  useArrival(narrow ? view.post : null);
  const panel = view.post === null ? <Intro /> : <PostPanel key={view.post} id={view.post} view={view} go={go} />;
  const organisation = useOrganisation().data?.organisation;
  return (
    <main id="main" tabIndex={-1} className={`explore explore-${view.page.toLowerCase()}`}>
      <div className="explore-head">
        <div>
          <h1>{organisation?.name ?? text('explore.organisation')}</h1>
          <p className="explore-lead">
            {organisation?.counts && view.on === null && <>{text('explore.counts', organisation.counts)} </>}
            <span className="explore-lead-how">{text(`lead.${view.page}`)}</span>
          </p>
        </div>
        <ViewSwitch view={view} />
      </div>
      {view.q !== null && <SearchResults words={view.q} on={view.on} go={go} />}
      <div className="explore-body">
        {narrow && panel}
        <div className="explore-picture card" id="picture">
          <Suspense fallback={<Skeleton label={text('explore.fetching')} bars={12} />}>
            {view.page === 'MATRIX' && <MatrixPage view={view} />}
            {view.page === 'CHART' && <ChartPage view={view} go={go} />}
            {view.page === 'LIST' && <ChartTree view={view} go={go} />}
          </Suspense>
        </div>
        {!narrow && panel}
      </div>
    </main>
  );
}
