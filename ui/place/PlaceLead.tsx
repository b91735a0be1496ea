import type { Place } from '../api/usePlace';
import { StateChip } from '../kit/Chip';
import { longDate } from '../kit/longDate';
import { text } from '../texts/text';
import { ViewLink } from '../view/ViewLink';
import { toPage } from '../view/viewUrl';

/** Under the name: the post, where it stands, since when, and the way back to one's own place. */
export function PlaceLead({ post, own }: { post: Place; own: boolean }) {
  // Many titles say already where the post stands.
  const standing = [post.locality?.name, ...post.portfolios.map(({ name }) => name)].filter(
    (name) => name !== undefined && !post.title.includes(name),
  );
  const since = post.holders.length === 1 ? post.holders[0] : undefined;
  return (
    <>
      <p>{[...(post.holders.length > 0 ? [post.title] : []), ...standing].join(' · ')}</p>
      <p className="place-chips">
        <StateChip state={post.state} />
        {since !== undefined && <span className="chip">{text('place.since', { date: longDate(since.from) })}</span>}
        {post.source.kind === 'ILLUSTRATIVE' && <span className="chip chip-illustrative">{text('mark.ILLUSTRATIVE')}</span>}
        {own && post.supervisees.length > 0 && (
          <ViewLink className="place-back" patch={{ ...toPage('SUPERVISION'), post: post.id }}>
            {text('panel.sessions')}
          </ViewLink>
        )}
        {!own && (
          <ViewLink className="place-back" patch={{ post: null }}>
            {text('place.backToMine')}
          </ViewLink>
        )}
      </p>
    </>
  );
}
