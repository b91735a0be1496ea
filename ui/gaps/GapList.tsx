import type { GapsPageQuery } from '../api/generated/graphql';
import { holderNames } from '../kit/holderNames';
import { longDate } from '../kit/longDate';
import { Notice } from '../kit/Notice';
import { text } from '../texts/text';
import { ViewLink } from '../view/ViewLink';

type Gap = GapsPageQuery['gaps']['nodes'][number];

interface ListProps {
  gaps: readonly Gap[];
  total: number;
  chosen: string | null;
  /** Fetches the next page; null when there is none. */
  more: (() => void) | null;
}

/** Gaps, each a link that opens it: the post, why it is a gap, by which standard, and since when. */
export function GapList({ gaps, total, chosen, more }: ListProps) {
  if (total === 0) {
    return (
      <Notice title={text('gaps.none')}>
        <p>{text('gaps.noneWhy')}</p>
      </Notice>
    );
  }
  return (
    <>
      <ul className="gaps-rows" aria-label={text('gaps.list', { shown: gaps.length, count: total })}>
        {gaps.map((gap) => (
          <li key={gap.id} className={gap.id === chosen ? 'gaps-row is-chosen' : 'gaps-row'}>
            <ViewLink patch={{ gap: gap.id }} className="place-link" {...(gap.id === chosen ? { current: 'true' as const } : {})}>
              {gap.subject.title}
            </ViewLink>
            <span className="place-detail">{holderNames(gap.subject) ?? text('say.vacant')}</span>
            <p>{gap.reason}</p>
            <p className="gaps-facts">
              <span className={`chip chip-standard-${gap.standard.toLowerCase()}`}>{text(`standard.${gap.standard}`)}</span>
              <span className="chip">{text(`severity.${gap.severity}`)}</span>
              <span>{gap.since === null ? text('gaps.sinceUnknown') : text('gaps.since', { date: longDate(gap.since) })}</span>
              {gap.accepted !== null && (
                <span className="chip">
                  {gap.accepted.until === null
                    ? text('gaps.acceptedOpen')
                    : text('gaps.acceptedUntil', { date: longDate(gap.accepted.until) })}
                </span>
              )}
            </p>
          </li>
        ))}
      </ul>
      {more !== null && (
        <button type="button" className="button" onClick={more}>
          {text('gaps.more')}
        </button>
      )}
    </>
  );
}
