import { useState } from 'react';
import { useMe } from '../api/useMe';
import { useAct, type Act, type Foreseen, type Scenario } from '../api/useScenarios';
import { longDate } from '../kit/longDate';
import { Notice } from '../kit/Notice';
import { text } from '../texts/text';
import { ViewLink } from '../view/ViewLink';
import { toPage } from '../view/viewUrl';
import { ActProblem } from './ActProblem';
import { standing } from './standing';
import { Withdrawing } from './Withdrawing';

/** What can be done with a scenario next, by whom, and what stands in the way; nobody approves what they wrote, nor an outcome that they have not seen. */
export function Decision({ scenario, foreseen }: { scenario: Scenario; foreseen: Foreseen | null }) {
  const me = useMe().data?.me;
  const act = useAct(scenario);
  const { state } = scenario;
  const leads = me?.roles.includes('LEADERSHIP') ?? false;
  const over = state === 'APPLIED' || state === 'WITHDRAWN';
  const last = scenario.history.at(-1);
  const sentBack = last?.action === 'SENT_BACK' ? last : null;
  const stands = standing(scenario, foreseen, { person: me?.person?.id ?? null, name: me?.name ?? null });
  return (
    <section className="card restructure-card" aria-labelledby="decide-title">
      <h2 id="decide-title">{text('decide.title')}</h2>
      {sentBack?.note != null && (
        <Notice title={text('doing.SENT_BACK')} tone="warning">
          <p>{sentBack.note}</p>
        </Notice>
      )}
      <p>{text(`next.${state}`)}</p>
      {state === 'APPLIED' && (
        <ViewLink className="restructure-link" patch={{ ...toPage('HISTORY'), scenario: null, post: null }}>
          {text('decide.history')}
        </ViewLink>
      )}
      {!leads && !over && <p className="restructure-soft">{text('decide.reader')}</p>}
      {leads && !over && (
        <>
          {stands.why !== null && <p className="decide-why">{stands.why}</p>}
          {stands.act !== null && <Doing scenario={scenario} act={stands.act} pending={act.isPending} onDo={act.mutate} />}
          <Withdrawing pending={act.isPending} onWithdraw={(reason) => act.mutate({ what: 'WITHDRAW', reason })} />
        </>
      )}
      <p className="outcome-said" role="status">
        {act.isPending ? text('decide.working') : ''}
      </p>
      <ActProblem act={act} />
    </section>
  );
}

interface DoingProps {
  scenario: Scenario;
  act: Act;
  pending: boolean;
  onDo: (act: Act) => void;
}

function Doing({ scenario: { name, purpose, startsOn }, act, pending, onDo }: DoingProps) {
  const [asking, setAsking] = useState(false);
  if (act.what !== 'APPLY') {
    return (
      <button type="button" className="button button-main" disabled={pending} onClick={() => onDo(act)}>
        {text(act.what === 'PROPOSE' ? 'decide.propose' : 'decide.approve')}
      </button>
    );
  }
  if (!asking) {
    return (
      <button type="button" className="button button-main" onClick={() => setAsking(true)}>
        {text('decide.apply', { date: longDate(startsOn) })}
      </button>
    );
  }
  return (
    <div className="decide-ask">
      <p>{text('decide.applyAsk', { name, purpose })}</p>
      <div className="restructure-buttons">
        <button type="button" className="button button-main" autoFocus disabled={pending} onClick={() => onDo(act)}>
          {text('decide.applyYes')}
        </button>
        <button type="button" className="button" onClick={() => setAsking(false)}>
          {text('decide.not')}
        </button>
      </div>
    </div>
  );
}
