import { usePath } from '../api/usePath';
import { ApiError } from '../api/client';
import { Skeleton } from '../kit/Skeleton';
import { PathFigure } from '../path/PathFigure';
import { PathSteps } from '../path/PathSteps';
import { text } from '../texts/text';
import { ViewLink } from '../view/ViewLink';
import { toPage } from '../view/viewUrl';
import '../path/path.css';

interface EvidenceProps {
  subject: string;
  /** The post that proves the gap, and its title. */
  proof: string;
  title: string;
  on: string | null;
}

/** How the post of a gap and one that proves it are joined: drawn with the proof marked, said step by step, and to be opened in the chart. */
export function Evidence({ subject, proof, title, on }: EvidenceProps) {
  const { data, error, isPending } = usePath(subject, proof, 'BOTH', on);
  if (isPending) return <Skeleton label={text('path.fetching')} bars={3} />;
  if (error !== null) {
    return (
      <p className="place-detail">{error instanceof ApiError && error.code === 'NOT_FOUND' ? text('gap.proofGone') : error.message}</p>
    );
  }
  if (data == null || data.length === 0) return <p className="place-detail">{text('gap.proofApart')}</p>;
  return (
    <>
      <PathFigure path={data} proof={proof} />
      <PathSteps path={data} to={title} />
      <ViewLink patch={{ ...toPage('CHART'), post: null, from: subject, to: proof, focus: true }}>{text('gap.inChart')}</ViewLink>
    </>
  );
}
