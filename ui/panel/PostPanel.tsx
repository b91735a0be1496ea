import { useLines } from '../api/useLines';
import { usePost, type PostDetail } from '../api/usePost';
import { Icon } from '../kit/Icon';
import { longDate } from '../kit/longDate';
import { Failure, Notice } from '../kit/Notice';
import { Skeleton } from '../kit/Skeleton';
import type { Go } from '../view/useView';
import type { Page, View } from '../view/viewUrl';
import { ViewLink } from '../view/ViewLink';
import { Contact } from './Contact';
import { Facts } from './Facts';
import { Forums } from './Forums';
import { PeopleList } from './PeopleList';
import { PostHeading } from './PostHeading';
import { Services } from './Services';
import { TwoLines } from './TwoLines';
import './panel.css';

/** Everything about the selected post: who holds it, its two lines and where they meet, whom it leads, what it is asked for. */
export function PostPanel({ id, view, go }: { id: string; view: View; go: Go }) {
  const { on, page } = view;
  const post = usePost(id, on);
  return (
    <section className="panel card" id="panel" aria-label="The selected post" tabIndex={-1}>
      <button type="button" className="button-quiet panel-close" onClick={() => go({ post: null })}>
        <Icon shape="close" />
        <span className="visually-hidden">Close the selected post</span>
      </button>
      {post.isPending && <Skeleton label="The post is being fetched." bars={9} />}
      {post.isError && <Failure error={post.error} what="The post" retry={() => void post.refetch()} />}
      {post.data === null && <Missing on={on} />}
      {post.data && <Known post={post.data} on={on} page={page} />}
    </section>
  );
}

function Missing({ on }: { on: string | null }) {
  return (
    <Notice title="There is no such post">
      <p>
        {on === null
          ? 'The link may be old, or the post has closed. Search for the person or the title instead.'
          : `It did not exist on ${longDate(on)}. Choose another date, or go back to today.`}
      </p>
    </Notice>
  );
}

function Known({ post, on, page }: { post: PostDetail; on: string | null; page: Page }) {
  const lines = useLines(post.id, on);
  return (
    <>
      <PostHeading post={post} />
      <section aria-labelledby="panel-lines">
        <h3 id="panel-lines">The two lines</h3>
        {lines.isPending && <Skeleton label="The two lines are being fetched." bars={4} />}
        {lines.isError && <Failure error={lines.error} what="The two lines" retry={() => void lines.refetch()} />}
        {lines.data && <TwoLines lines={lines.data} post={post} />}
      </section>
      <PeopleList
        id="reports"
        heading="Manages"
        people={post.reports.map((report) => ({ post: report, note: null }))}
        none="Nobody reports to this post."
      />
      <PeopleList
        id="supervisees"
        heading="Supervises professionally"
        people={post.supervisees.map(({ post: supervisee, portfolio }) => ({ post: supervisee, note: portfolio?.name ?? null }))}
        none="This post supervises nobody professionally."
      />
      <Services services={post.services} />
      <Forums forums={post.forums} />
      <Contact post={post} />
      <Facts post={post} />
      <p className="panel-foot">
        {page !== 'MATRIX' && <ViewLink patch={{ page: 'MATRIX' }}>Show in the matrix</ViewLink>}
        {page !== 'CHART' && <ViewLink patch={{ page: 'CHART' }}>Show in the chart</ViewLink>}
        {page !== 'LIST' && <ViewLink patch={{ page: 'LIST' }}>Show in the list</ViewLink>}
      </p>
    </>
  );
}
