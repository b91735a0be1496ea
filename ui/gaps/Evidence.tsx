import { Fragment } from 'react';
import { usePath, type Path } from '../api/usePath';
import { ApiError } from '../api/client';
import { Skeleton } from '../kit/Skeleton';
import { PathFigure } from '../path/PathFigure';
import { PathSteps } from '../path/PathSteps';
import { text } from '../texts/text';
import { ViewLink } from '../view/ViewLink';
import { toPage, type Lens } from '../view/viewUrl';
import '../path/path.css';

interface EvidenceProps {
  subject: string;
  /** The post that proves the gap, and its title. */
  proof: string;
  title: string;
  on: string | null;
}

/** How the post of a gap and one that proves it are joined, as shortly as can be: drawn with the proof marked, said step by step, and to be opened in the chart. */
export function Evidence({ subject, proof, title, on }: EvidenceProps) {
  const [line, professional, both] = [
    usePath(subject, proof, 'LINE', on),
    usePath(subject, proof, 'PROFESSIONAL', on),
    usePath(subject, proof, 'BOTH', on),
  ];
  const error = both.error ?? line.error ?? professional.error;
  if (error !== null) {
    return (
      <p className="place-detail">{error instanceof ApiError && error.code === 'NOT_FOUND' ? text('gap.proofGone') : error.message}</p>
    );
  }
  if (both.isPending || line.isPending || professional.isPending) return <Skeleton label={text('path.fetching')} bars={3} />;
  if (both.data == null || both.data.length === 0) return <p className="place-detail">{text('gap.proofApart')}</p>;
  const { length } = both.data;
  // Where each line alone joins them as shortly, both are told: that they are the same may be what is wrong.
  const ways = [
    { over: 'LINE', path: line.data },
    { over: 'PROFESSIONAL', path: professional.data },
  ] as const;
  const shortest = ways.flatMap(({ over, path }) => (path?.length === length ? [{ over, path }] : []));
  const told: readonly { over: Lens; path: Path }[] = shortest.length === 0 ? [{ over: 'BOTH', path: both.data }] : shortest;
  return (
    <>
      {told.map(({ over, path }) => (
        <Fragment key={over}>
          <PathFigure path={path} proof={proof} />
          <PathSteps path={path} to={text('path.stepsTo', { to: title, over: text(`lens.${over}`) })} />
        </Fragment>
      ))}
      <ViewLink lands patch={{ ...toPage('CHART'), post: null, from: subject, to: proof, focus: true }}>
        {text('gap.inChart')}
      </ViewLink>
    </>
  );
}
