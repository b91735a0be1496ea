import { useOwnPosts } from '../api/useOwnPosts';
import { useLines } from '../api/useLines';
import { useMe } from '../api/useMe';
import { usePost, type PostDetail } from '../api/usePost';
import { Icon } from '../kit/Icon';
import { longDate } from '../kit/longDate';
import { Failure, Notice } from '../kit/Notice';
import { Skeleton } from '../kit/Skeleton';
import type { Go } from '../view/useView';
import { toChange, toPage, type Page, type View } from '../view/viewUrl';
import { ViewLink } from '../view/ViewLink';
import { Contact } from './Contact';
import { Facts } from './Facts';
import { Forums } from './Forums';
import { Gaps } from './Gaps';
import { IfLeaves } from './IfLeaves';
import { PeopleList } from './PeopleList';
import { PostHeading } from './PostHeading';
import { Services } from './Services';
import { TwoLines } from './TwoLines';
import { text } from '../texts/text';
import './panel.css';

/** Everything about the selected post: who holds it, its two lines and where they meet, whom it leads, what it is asked for. */
export function PostPanel({ id, view, go }: { id: string; view: View; go: Go }) {
  const { on, page } = view;
  const post = usePost(id, on);
  return (
    <section className="panel card" id="panel" aria-label={text('panel.label')} tabIndex={-1}>
      <button type="button" className="button-quiet panel-close" onClick={() => go({ post: null })}>
        <Icon shape="close" />
        <span className="visually-hidden">{text('panel.close')}</span>
      </button>
      {post.isPending && <Skeleton label={text('panel.fetching')} bars={9} />}
      {post.isLoadingError && <Failure error={post.error} what={text('panel.what')} retry={() => void post.refetch()} />}
      {post.data === null && <Missing on={on} />}
      {post.data && <Known post={post.data} on={on} page={page} />}
    </section>
  );
}

function Missing({ on }: { on: string | null }) {
  return (
    <Notice title={text('panel.missing')}>
      <p>{on === null ? text('panel.missingToday') : text('panel.missingOn', { date: longDate(on) })}</p>
    </Notice>
  );
}

function Known({ post, on, page }: { post: PostDetail; on: string | null; page: Page }) {
  const lines = useLines(post.id, on);
  return (
    <>
      <PostHeading post={post} />
      <section aria-labelledby="panel-lines">
        <h3 id="panel-lines">{text('lines.title')}</h3>
        {lines.isPending && <Skeleton label={text('lines.fetching')} bars={4} />}
        {lines.isLoadingError && <Failure error={lines.error} what={text('lines.what')} retry={() => void lines.refetch()} />}
        {lines.data && <TwoLines lines={lines.data} post={post} />}
      </section>
      <Gaps post={post.id} on={on} />
      <IfLeaves key={post.id} post={post.id} on={on} />
      <PeopleList
        id="reports"
        heading={text('people.manages')}
        people={post.reports.map((report) => ({ post: report, note: null }))}
        none={text('people.managesNobody')}
      />
      <PeopleList
        id="supervisees"
        heading={text('people.supervises')}
        people={post.supervisees.map(({ post: supervisee, portfolio }) => ({ post: supervisee, note: portfolio?.name ?? null }))}
        none={text('people.supervisesNobody')}
      />
      <Services services={post.services} />
      <Forums forums={post.attendances} />
      <Contact post={post} />
      <Facts post={post} />
      <p className="panel-foot">
        <ViewLink patch={{ ...toPage('PLACE'), post: post.id }}>{text('panel.showPLACE')}</ViewLink>
        <Connected post={post.id} />
        {page !== 'MATRIX' && (
          <ViewLink lands patch={toPage('MATRIX')}>
            {text('panel.showMATRIX')}
          </ViewLink>
        )}
        {page !== 'CHART' && (
          <ViewLink lands patch={toPage('CHART')}>
            {text('panel.showCHART')}
          </ViewLink>
        )}
        {page !== 'LIST' && (
          <ViewLink lands patch={toPage('LIST')}>
            {text('panel.showLIST')}
          </ViewLink>
        )}
        {post.supervisees.length > 0 && <Owing post={post.id} />}
        <Changing post={post.id} />
      </p>
    </>
  );
}

function Connected({ post }: { post: string }) {
  const own = useOwnPosts()?.[0]?.id;
  if (own === undefined || own === post) return null;
  return <ViewLink patch={{ ...toPage('PATH'), from: own, to: post }}>{text('panel.connected')}</ViewLink>;
}

/** To what a post owes: for HR, and for whoever holds it. */
function Owing({ post }: { post: string }) {
  const isHr = useMe().data?.me.roles.includes('HR') ?? false;
  const own = useOwnPosts()?.some(({ id }) => id === post) ?? false;
  return isHr || own ? <ViewLink patch={{ ...toPage('SUPERVISION'), post }}>{text('panel.sessions')}</ViewLink> : null;
}

/** For those who plan or look after the structure: what has changed the post, and a change of it on paper. */
function Changing({ post }: { post: string }) {
  const roles = useMe().data?.me.roles ?? [];
  return (
    <>
      {roles.includes('LEADERSHIP') && <ViewLink patch={toChange(post)}>{text('menu.change')}</ViewLink>}
      {PLANNING.some((role) => roles.includes(role)) && (
        <ViewLink patch={{ ...toPage('HISTORY'), post, on: null, scenario: null }}>{text('panel.changes')}</ViewLink>
      )}
    </>
  );
}

const PLANNING = ['HR', 'LEADERSHIP', 'ADMIN'] as const;
