import type { UseQueryResult } from '@tanstack/react-query';
import type { Lines } from '../api/useLines';
import type { Place } from '../api/usePlace';
import { Failure } from '../kit/Notice';
import { Skeleton } from '../kit/Skeleton';
import { LineCards } from '../panel/LineCards';
import { LinesPicture } from '../panel/LinesPicture';
import { text } from '../texts/text';
import { ViewLink } from '../view/ViewLink';
import { toPage } from '../view/viewUrl';

/** Where a post stands: its two lines in words, where they meet, and both as one small picture. */
export function Stand({ post, own, lines }: { post: Place; own: boolean; lines: UseQueryResult<Lines> }) {
  return (
    <section className="card place-card" aria-labelledby="place-stand">
      <h2 id="place-stand">{text('place.stand', { own: String(own) })}</h2>
      <LineCards post={post} lonely={lines.data?.professional.length === 0} />
      {lines.isPending && <Skeleton label={text('lines.fetching')} bars={4} />}
      {lines.isLoadingError && <Failure error={lines.error} what={text('lines.what')} retry={() => void lines.refetch()} />}
      {lines.data && (
        <>
          <p className="lines-sentence">{lines.data.sentence}</p>
          <LinesPicture lines={lines.data} />
        </>
      )}
      <p className="place-links">
        <ViewLink lands patch={{ ...toPage('MATRIX'), post: post.id }}>
          {text('panel.showMATRIX')}
        </ViewLink>
        <ViewLink lands patch={{ ...toPage('CHART'), post: post.id, focus: true }}>
          {text('place.showLines')}
        </ViewLink>
      </p>
    </section>
  );
}
