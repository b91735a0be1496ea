import { usePostGaps } from '../api/usePostGaps';
import { GapChip } from '../kit/Chip';
import { longDate } from '../kit/longDate';
import { Failure } from '../kit/Notice';
import { text } from '../texts/text';

/** The gaps of a post, each with its reason, since when and by which standard. Nothing for readers who may not know, and for a post without any. */
export function Gaps({ post, on }: { post: string; on: string | null }) {
  const { data, error, refetch } = usePostGaps(post, on);
  if (error !== null && data === undefined) return <Failure error={error} what={text('panelGaps.title')} retry={() => void refetch()} />;
  if (data == null || data.length === 0) return null;
  return (
    <section aria-labelledby="panel-gaps">
      <h3 id="panel-gaps">
        {text('panelGaps.title')} <GapChip count={data.length} />
      </h3>
      <ul className="panel-list">
        {data.map(({ id, reason, source, since, accepted }) => (
          <li key={id}>
            {reason}
            <span className="place-detail">{since === null ? source : text('panelGaps.since', { source, date: longDate(since) })}</span>
            {accepted !== null && (
              <span className="place-detail">
                {accepted.until === null ? text('panelGaps.accepted') : text('panelGaps.acceptedUntil', { date: longDate(accepted.until) })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
