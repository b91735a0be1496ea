import type { Foreseen, Outcome, Scenario } from '../api/useScenarios';
import { longDate } from '../kit/longDate';
import { Failure, Notice } from '../kit/Notice';
import { Skeleton } from '../kit/Skeleton';
import { text } from '../texts/text';
import { OutcomeTold } from './OutcomeTold';
import { Rebasing } from './Rebasing';
import { ShapeTable } from './ShapeTable';

interface OutcomeProps {
  scenario: Scenario;
  /** What is known: of this version when `current`, else of the one before. */
  shown: Foreseen | null;
  current: boolean;
  error: Error | null;
  retry: () => void;
}

/** What a scenario would do, beside its changes: what is in its way, numbers, gaps, and who moves. */
export function OutcomeCard({ scenario, shown, current, error, retry }: OutcomeProps) {
  const idle = scenario.size === 0 || scenario.state === 'APPLIED';
  return (
    <section className="card restructure-card outcome-card" aria-labelledby="outcome-title" aria-busy={!idle && !current && error === null}>
      <h2 id="outcome-title">{text('outcome.title')}</h2>
      <p className="outcome-said" role="status">
        {idle || error !== null || current ? '' : text('outcome.working')}
      </p>
      {idle ? (
        <p className="restructure-soft">{text(scenario.state === 'APPLIED' ? 'outcome.applied' : 'outcome.none')}</p>
      ) : error !== null && !current ? (
        <Failure error={error} what={text('outcome.what')} retry={retry} />
      ) : shown?.outcome == null ? (
        <Skeleton label={text('outcome.working')} bars={8} />
      ) : (
        <Told scenario={scenario} outcome={shown.outcome} conflicts={shown.conflicts} />
      )}
    </section>
  );
}

function Told({ scenario, outcome, conflicts }: { scenario: Scenario; outcome: Outcome; conflicts: Foreseen['conflicts'] }) {
  const { refusals, before, after, on } = outcome;
  const refused = new Set(refusals.flatMap(({ step }) => (step === null ? [] : [step]))).size;
  return (
    <>
      {conflicts.length > 0 && <Rebasing scenario={scenario} conflicts={conflicts} />}
      {refusals.length > 0 ? (
        <Notice title={text('outcome.refused')} tone="warning">
          {refused > 0 && <p>{text('outcome.refusedWhy', { count: refused })}</p>}
          {refusals
            .filter(({ step }) => step === null)
            .map(({ sentence }) => (
              <p key={sentence}>{sentence}</p>
            ))}
        </Notice>
      ) : (
        <>
          <p className="restructure-soft">{text('outcome.on', { date: longDate(on) })}</p>
          <ShapeTable before={before} after={after} />
          <OutcomeTold outcome={outcome} under={2} />
        </>
      )}
    </>
  );
}
