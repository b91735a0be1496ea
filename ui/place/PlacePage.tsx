import { useLines } from '../api/useLines';
import { useMe } from '../api/useMe';
import { useOwnPosts } from '../api/useOwnPosts';
import { useCounterparts, usePlace, type FrontDoor, type Place } from '../api/usePlace';
import { ExploreMain } from '../explore/ExploreMain';
import { holderNames } from '../kit/holderNames';
import { longDate } from '../kit/longDate';
import { Failure, Notice } from '../kit/Notice';
import { Skeleton } from '../kit/Skeleton';
import { useMediaQuery } from '../kit/useMediaQuery';
import { text } from '../texts/text';
import type { Go } from '../view/useView';
import type { View } from '../view/viewUrl';
import { Around } from './Around';
import { Ask } from './Ask';
import { FirstWeek } from './FirstWeek';
import { Meetings } from './Meetings';
import { NoPlace } from './NoPlace';
import { PlaceLead } from './PlaceLead';
import { Reach } from './Reach';
import { Stand } from './Stand';
import { toFirstWeek } from './toFirstWeek';
import './place.css';

interface PlaceProps {
  view: View;
  go: Go;
}

/** My place, or that of any post: its two lines, the people around it, its meetings, whom it asks, and whom to meet first. */
export function PlacePage({ view, go }: PlaceProps) {
  const own = useOwnPosts();
  const id = view.post ?? own?.[0]?.id ?? null;
  if (id !== null) return <Fetched key={id} id={id} own={own?.some((post) => post.id === id) ?? false} view={view} go={go} />;
  return (
    <ExploreMain view={view} go={go} title={text('place.mine')} lead={null}>
      <Unknown asked={own !== null} go={go} />
    </ExploreMain>
  );
}

/** Without a post: because the reader holds none, or because it could not be asked who they are. */
function Unknown({ asked, go }: { asked: boolean; go: Go }) {
  const { isLoadingError, error, refetch } = useMe();
  if (isLoadingError) return <Failure error={error} what={text('place.what')} retry={() => void refetch()} />;
  return asked ? <NoPlace go={go} /> : <Skeleton label={text('place.fetching')} bars={8} />;
}

/** `own` is whether the reader holds the post, and is spoken to as "you". */
function Fetched({ id, own, view, go }: PlaceProps & { id: string; own: boolean }) {
  const { data, error, refetch } = usePlace(id, view.on);
  const post = data?.post ?? null;
  const title = post === null ? text(own ? 'place.mine' : 'place.theirs') : (holderNames(post) ?? post.title);
  return (
    <ExploreMain view={view} go={go} title={title} lead={post === null ? null : <PlaceLead post={post} own={own} />}>
      {error !== null && data === undefined && <Failure error={error} what={text('place.what')} retry={() => void refetch()} />}
      {error === null && data === undefined && <Skeleton label={text('place.fetching')} bars={12} />}
      {data?.post === null && (
        <Notice title={text('panel.missing')}>
          <p>{view.on === null ? text('panel.missingToday') : text('panel.missingOn', { date: longDate(view.on) })}</p>
        </Notice>
      )}
      {data !== undefined && post !== null && <Known post={post} doors={data.services.nodes} own={own} view={view} go={go} />}
    </ExploreMain>
  );
}

function Known({ post, doors, own, view, go }: PlaceProps & { post: Place; doors: readonly FrontDoor[]; own: boolean }) {
  const lines = useLines(post.id, view.on);
  const counterparts = useCounterparts(post, view.on);
  // One column: the two lines and whom to ask come before telephone numbers.
  const stacked = useMediaQuery('(max-width: 799px)');
  const reach = <Reach post={post} own={own} doors={doors} />;
  return (
    <div className="place-page">
      <div className="place-column">
        <Stand post={post} own={own} lines={lines} />
        {!stacked && reach}
      </div>
      <div className="place-column">
        <Ask post={post.id} own={own} view={view} go={go} />
        {stacked && reach}
        <Around post={post} counterparts={counterparts.data ?? []} />
      </div>
      <div className="place-column">
        <Meetings forums={post.attendances} own={own} />
        <FirstWeek post={post} people={toFirstWeek(post, lines.data ?? null, counterparts.data ?? [], doors)} />
      </div>
    </div>
  );
}
