import { useMe } from '../api/useMe';
import { useHistory } from '../api/useHistory';
import { Failure, Notice } from '../kit/Notice';
import { Skeleton } from '../kit/Skeleton';
import { text } from '../texts/text';
import type { View } from '../view/viewUrl';
import { MadeSetRow } from './MadeSetRow';
import { RestructureHead } from './RestructureHead';

/** What was made real, the newest first; HR and administrators can undo it. */
export function HistoryPage({ view }: { view: View }) {
  const found = useHistory();
  const roles = useMe().data?.me.roles ?? [];
  const corrects = roles.includes('HR') || roles.includes('ADMIN');
  const pages = found.data?.pages ?? [];
  const sets = pages.flatMap(({ nodes }) => nodes);
  const total = pages[0]?.totalCount ?? 0;
  return (
    <>
      <RestructureHead view={view} title={text('page.HISTORY')} lead={text('history.lead')} />
      <section className="card restructure-card" aria-label={text('history.what')}>
        {found.isLoadingError ? (
          <Failure error={found.error} what={text('history.what')} retry={() => void found.refetch()} />
        ) : pages.length === 0 ? (
          <Skeleton label={text('history.fetching')} bars={10} />
        ) : sets.length === 0 ? (
          <Notice title={text('history.none')}>
            <p>{text('history.noneWhy')}</p>
          </Notice>
        ) : (
          <>
            {!corrects && <p className="restructure-soft">{text('history.mayNot')}</p>}
            <ul className="scenario-rows" aria-label={text('history.list', { shown: sets.length, count: total })}>
              {sets.map((set) => (
                <MadeSetRow key={set.id} set={set} corrects={corrects} />
              ))}
            </ul>
            {found.hasNextPage && (
              <button type="button" className="button" onClick={() => void found.fetchNextPage()}>
                {text('history.more')}
              </button>
            )}
          </>
        )}
      </section>
    </>
  );
}
