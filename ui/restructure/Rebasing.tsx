import { useMe } from '../api/useMe';
import { useAct, type Foreseen, type Scenario } from '../api/useScenarios';
import { Notice } from '../kit/Notice';
import { text } from '../texts/text';
import { ActProblem } from './ActProblem';

/** What others have agreed that a scenario would go over; a leader may take it as given. */
export function Rebasing({ scenario, conflicts }: { scenario: Scenario; conflicts: Foreseen['conflicts'] }) {
  const act = useAct(scenario);
  const leads = useMe().data?.me.roles.includes('LEADERSHIP') ?? false;
  return (
    <Notice title={text('outcome.conflicts')} tone="warning">
      <p>{text('outcome.conflictsWhy')}</p>
      <ul className="told-list">
        {conflicts.map(({ step, sentence }) => (
          <li key={`${step} ${sentence}`}>{sentence}</li>
        ))}
      </ul>
      {leads && (
        <button type="button" className="button" disabled={act.isPending} onClick={() => act.mutate({ what: 'REBASE' })}>
          {text('outcome.rebase')}
        </button>
      )}
      <ActProblem act={act} />
    </Notice>
  );
}
