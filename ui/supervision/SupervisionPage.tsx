import { useMe } from '../api/useMe';
import { useOwnPosts } from '../api/useOwnPosts';
import { GapsSwitch } from '../gaps/GapsSwitch';
import { Notice } from '../kit/Notice';
import { PageHead } from '../kit/PageHead';
import { Skeleton } from '../kit/Skeleton';
import { PostPicker } from '../path/PostPicker';
import { text } from '../texts/text';
import type { Go } from '../view/useView';
import type { View } from '../view/viewUrl';
import { ViewLink } from '../view/ViewLink';
import { Supervisor } from './Supervisor';
import { Supervisors } from './Supervisors';
import '../explore/explore.css';
import './supervision.css';

/** Sessions: HR begins with all supervisors and chooses one, everybody else with what their own post owes. */
export function SupervisionPage({ view, go }: { view: View; go: Go }) {
  const isHr = useMe().data?.me.roles.includes('HR') ?? false;
  const own = useOwnPosts();
  const supervisor = view.post ?? (isHr ? null : (own?.[0]?.id ?? null));
  return (
    <main id="main" tabIndex={-1} className="explore explore-supervision">
      <PageHead title={text('supervision.title')} lead={text('supervision.lead')}>
        <GapsSwitch view={view} />
      </PageHead>
      {isHr && (
        <div className="card supervision-choice">
          <PostPicker id="supervisor" label={text('supervision.choose')} post={view.post} on={view.on} onPick={(post) => go({ post })} />
          {view.post !== null && <ViewLink patch={{ post: null }}>{text('supervision.all')}</ViewLink>}
        </div>
      )}
      {own === null ? (
        <Skeleton label={text('supervision.fetching')} bars={8} />
      ) : supervisor !== null ? (
        <Supervisor key={supervisor} id={supervisor} on={view.on} />
      ) : isHr ? (
        <Supervisors on={view.on} />
      ) : (
        <Notice title={text('supervision.noPost')}>
          <p>{text('supervision.noPostWhy')}</p>
        </Notice>
      )}
    </main>
  );
}
