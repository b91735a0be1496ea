import { useOrganisation } from '../api/useOrganisation';
import { LaterPart } from '../kit/LaterPart';
import { Skeleton } from '../kit/Skeleton';
import { useMediaQuery } from '../kit/useMediaQuery';
import { MatrixPage } from '../matrix/MatrixPage';
import { CHART_PAGE, CHART_TREE } from '../parts';
import { PostPanel } from '../panel/PostPanel';
import { text } from '../texts/text';
import type { Go } from '../view/useView';
import type { View } from '../view/viewUrl';
import { ExploreMain } from './ExploreMain';
import { Intro } from './Intro';
import { useArrival } from './useArrival';

type Whole = 'MATRIX' | 'CHART' | 'LIST';

/** The whole organisation as a matrix, a chart or a list, with one post selected or none. */
export function Explore({ view, page, go }: { view: View; page: Whole; go: Go }) {
  // One column: a post that was chosen comes first, or it would lie below a long picture; how to begin comes after it.
  const narrow = useMediaQuery('(max-width: 1179px)');
  const panelFirst = narrow && view.post !== null;
  useArrival(narrow ? view.post : null);
  const panel = view.post === null ? <Intro page={page} go={go} /> : <PostPanel key={view.post} id={view.post} view={view} go={go} />;
  const organisation = useOrganisation().data?.organisation;
  const lead = (
    <>
      {organisation?.counts && view.on === null && view.scenario === null && <>{text('explore.counts', organisation.counts)} </>}
      <span className="explore-lead-how">{text(`lead.${page}`)}</span>
    </>
  );
  const waiting = <Skeleton label={text('explore.fetching')} bars={12} />;
  return (
    <ExploreMain view={view} go={go} title={organisation?.name ?? text('explore.organisation')} lead={lead}>
      <div className="explore-body">
        {panelFirst && panel}
        <div className="explore-picture card" id="picture">
          {page === 'MATRIX' && <MatrixPage view={view} />}
          {page === 'CHART' && (
            <LaterPart part={CHART_PAGE} what={text('chart.what')} waiting={waiting}>
              {({ ChartPage }) => <ChartPage view={view} go={go} />}
            </LaterPart>
          )}
          {page === 'LIST' && (
            <LaterPart part={CHART_TREE} what={text('chart.whatList')} waiting={waiting}>
              {({ ChartTree }) => <ChartTree view={view} go={go} />}
            </LaterPart>
          )}
        </div>
        {!panelFirst && panel}
      </div>
    </ExploreMain>
  );
}
