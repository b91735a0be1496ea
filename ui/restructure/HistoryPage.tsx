import { useEntityName } from '../api/useEntityName';
import { useMe } from '../api/useMe';
import { useHistory } from '../api/useHistory';
import { Failure, Notice } from '../kit/Notice';
import { Skeleton } from '../kit/Skeleton';
import { rich } from '../texts/rich';
import { text } from '../texts/text';
import { ViewLink } from '../view/ViewLink';
import type { View } from '../view/viewUrl';
import { MadeSetRow } from './MadeSetRow';
import { RestructureHead } from './RestructureHead';

/** What was made real, the newest first: all of it, or what changed one post; HR and administrators can undo it. */
export function HistoryPage({ view }: { view: View }) {
  const found = useHistory(view.post);
  const roles = useMe().data?.me.roles ?? [];
  const corrects = roles.includes('HR') || roles.includes('ADMIN');
  const pages = found.data?.pages ?? [];
  const sets = pages.flatMap(({ nodes }) => nodes);
  const total = pages[0]?.totalCount ?? 0;
  return (
    <>
      <RestructureHead view={view} title={text('page.HISTORY')} lead={text('history.lead')} />
      {view.post !== null && <Only post={view.post} on={view.on} />}
      <section className="card restructure-card" aria-label={text('history.what')}>
        {found.isLoadingError ? (
          <Failure error={found.error} what={text('history.what')} retry={() => void found.refetch()} />
        ) : pages.length === 0 ? (
          <Skeleton label={text('history.fetching')} bars={10} />
        ) : sets.length === 0 ? (
          <Notice title={text('history.none')}>
            <p>{text(view.post === null ? 'history.noneWhy' : 'history.noneOf')}</p>
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

/** Whose changes alone are shown, and the way to all of them. */
function Only({ post, on }: { post: string; on: string | null }) {
  const name = useEntityName(post, on);
  return (
    <p className="studio-chosen">
      <span>{rich('history.only', { name: <strong>{name}</strong> })}</span>
      <ViewLink className="button" patch={{ post: null }}>
        {text('history.all')}
      </ViewLink>
    </p>
  );
}
