import { useState } from 'react';
import type { GapQuery } from '../api/generated/graphql';
import { useName } from '../api/usePath';
import { useGap } from '../api/useGaps';
import { Icon } from '../kit/Icon';
import { longDate } from '../kit/longDate';
import { Failure, Notice } from '../kit/Notice';
import { Skeleton } from '../kit/Skeleton';
import { IfLeaves } from '../panel/IfLeaves';
import { text } from '../texts/text';
import { ViewLink } from '../view/ViewLink';
import { toPage } from '../view/viewUrl';
import { Accepting } from './Accepting';
import { Evidence } from './Evidence';
import { Way } from './Way';

type Gap = NonNullable<GapQuery['gaps']['nodes'][number]>;

interface PanelProps {
  id: string;
  on: string | null;
  close: () => void;
}

/** One gap: why, by which rule and source, whom it is about, and the ways to put it right, each of which can be tried. */
export function GapPanel({ id, on, close }: PanelProps) {
  const { data, error, isLoadingError, refetch } = useGap(id, on);
  return (
    <aside className="card gap-panel" aria-label={text('gaps.whatOne')}>
      <button type="button" className="button-quiet gap-close" onClick={close} aria-label={text('gap.close')}>
        <Icon shape="close" />
      </button>
      {isLoadingError ? (
        <Failure error={error ?? new Error(id)} what={text('gaps.whatOne')} retry={() => void refetch()} />
      ) : data === undefined ? (
        <Skeleton label={text('gaps.fetching')} bars={8} />
      ) : data.gap === null ? (
        <Notice title={text('gap.gone')}>
          <p>{text('gap.goneWhy')}</p>
        </Notice>
      ) : (
        <>
          <About gap={data.gap} on={on} />
          <h3>{text('gap.ways')}</h3>
          {data.suggestions.length === 0 && <p>{text('gap.noWays')}</p>}
          <ol className="gap-ways">
            {data.suggestions.map((way) => (
              <Way key={way.sentence} way={way} title={data.gap?.subject.title ?? ''} on={on} />
            ))}
          </ol>
          <IfLeaves post={data.gap.subject.id} on={on} />
          {data.gap.accepted === null && <Accepting rule={data.gap.rule.id} subject={data.gap.subject.id} on={on} />}
        </>
      )}
    </aside>
  );
}

function About({ gap, on }: { gap: Gap; on: string | null }) {
  const { rule, subject, reason, source, evidence, since } = gap;
  const posts = [subject.id, ...evidence.filter((id) => id.startsWith('post:') && id !== subject.id)].slice(0, 12);
  return (
    <>
      <h2>{subject.title}</h2>
      <p className="gap-reason">{reason}</p>
      <p className="place-detail">{since === null ? text('gaps.sinceUnknown') : text('gaps.since', { date: longDate(since) })}</p>
      <dl className="gap-facts">
        <dt>{text('gap.source')}</dt>
        <dd>{rule.law}</dd>
        <dd className="place-detail">{source}</dd>
        <dt>{text('gap.advice')}</dt>
        <dd>{rule.advice}</dd>
        {rule.settings.length > 0 && <dt>{text('gap.settings')}</dt>}
        {rule.settings.map(({ name, about, value, unit }) => (
          <dd key={name}>{text('gap.setting', { about, value, unit })}</dd>
        ))}
        <dt>{text('gap.evidence')}</dt>
        {posts.map((post) => (
          <dd key={post}>
            <ViewLink lands patch={{ ...toPage('MATRIX'), post }}>
              <PostName post={post} on={on} />
            </ViewLink>
            {post !== subject.id && <Joined subject={subject.id} proof={post} on={on} />}
          </dd>
        ))}
      </dl>
    </>
  );
}

/** The picture is fetched once somebody opens it: a gap may be about a dozen posts. */
function Joined({ subject, proof, on }: { subject: string; proof: string; on: string | null }) {
  const [open, setOpen] = useState(false);
  const title = useName(proof, on).data?.title ?? proof;
  return (
    <details className="gap-proof" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{text('gap.proofShown', { title })}</summary>
      {open && <Evidence subject={subject} proof={proof} title={title} on={on} />}
    </details>
  );
}

function PostName({ post, on }: { post: string; on: string | null }) {
  return useName(post, on).data?.title ?? post;
}
