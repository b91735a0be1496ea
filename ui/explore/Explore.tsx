import { lazy, Suspense } from 'react';
import { useOrganisation } from '../api/useOrganisation';
import { Skeleton } from '../kit/Skeleton';
import { useMediaQuery } from '../kit/useMediaQuery';
import { MatrixPage } from '../matrix/MatrixPage';
import { PostPanel } from '../panel/PostPanel';
import { text } from '../texts/text';
import type { Go } from '../view/useView';
import type { View } from '../view/viewUrl';
import { ExploreMain } from './ExploreMain';
import { Intro } from './Intro';
import { useArrival } from './useArrival';

// The picture brings Cytoscape with it: fetched only when somebody opens it.
const ChartPage = lazy(async () => ({ default: (await import('../chart/ChartPage')).ChartPage }));
const ChartTree = lazy(async () => ({ default: (await import('../chart/ChartTree')).ChartTree }));

type Whole = 'MATRIX' | 'CHART' | 'LIST';

/** The whole organisation as a matrix, a chart or a list, with one post selected or none. */
export function Explore({ view, page, go }: { view: View; page: Whole; go: Go }) {
  // One column: what was chosen comes first, or it would lie below a long picture.
  const narrow = useMediaQuery('(max-width: 1179px)');
  useArrival(narrow ? view.post : null);
  const panel = view.post === null ? <Intro go={go} /> : <PostPanel key={view.post} id={view.post} view={view} go={go} />;
  const organisation = useOrganisation().data?.organisation;
  const lead = (
    <>
      {organisation?.counts && view.on === null && <>{text('explore.counts', organisation.counts)} </>}
      <span className="explore-lead-how">{text(`lead.${page}`)}</span>
    </>
  );
  return (
    <ExploreMain view={view} go={go} title={organisation?.name ?? text('explore.organisation')} lead={lead}>
      <div className="explore-body">
        {narrow && panel}
        <div className="explore-picture card" id="picture">
          <Suspense fallback={<Skeleton label={text('explore.fetching')} bars={12} />}>
            {page === 'MATRIX' && <MatrixPage view={view} />}
            {page === 'CHART' && <ChartPage view={view} go={go} />}
            {page === 'LIST' && <ChartTree view={view} go={go} />}
          </Suspense>
        </div>
        {!narrow && panel}
      </div>
    </ExploreMain>
  );
}
