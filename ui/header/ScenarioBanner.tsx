import type { ReactNode } from 'react';
import type { ScenarioState } from '../api/generated/graphql';
import { useScenarioAbout } from '../api/useScenarioAbout';
import { longDate } from '../kit/longDate';
import { rich } from '../texts/rich';
import { text } from '../texts/text';
import type { Go } from '../view/useView';
import { toPage, type View } from '../view/viewUrl';
import { dayBefore } from './dayBefore';
import { today } from './today';

/** Says loudly that the page shows a scenario and not what is recorded, which one, and from when on; nothing while no scenario is looked at. */
export function ScenarioBanner({ view, go }: { view: View; go: Go }) {
  const { data, error } = useScenarioAbout(view.scenario);
  if (view.scenario === null) return null;
  const b = (words: ReactNode) => <strong>{words}</strong>;
  const begun = data != null && data.startsOn <= (view.on ?? today());
  if (view.page === 'RESTRUCTURE' && data != null) return <StudioBanner {...data} />;
  return (
    <section className="banner banner-scenario" aria-label={text('scenario.label')}>
      <p>
        {data === undefined && error === null && rich('scenario.opening', { b })}
        {data === undefined && error !== null && rich('scenario.failed', { b, why: error.message })}
        {data === null && rich('scenario.missing', { b })}
        {data != null &&
          rich(begun ? 'scenario.asIf' : 'scenario.notYet', {
            b,
            name: data.name,
            state: text(`scenarioState.${data.state}`),
            date: longDate(data.startsOn),
          })}
      </p>
      <span className="banner-buttons">
        {data != null && !begun && (
          <button type="button" className="button-on-dark" onClick={() => go({ on: data.startsOn })}>
            {text('scenario.firstDay')}
          </button>
        )}
        {data != null && begun && view.since === null && (
          <button
            type="button"
            className="button-on-dark"
            onClick={() => go({ ...toPage(view.page === 'LIST' ? 'LIST' : 'CHART'), since: dayBefore(data.startsOn) })}
          >
            {text('scenario.mark')}
          </button>
        )}
        {data != null && view.page !== 'RESTRUCTURE' && (
          <button type="button" className="button-on-dark" onClick={() => go({ ...toPage('RESTRUCTURE'), post: null, on: null })}>
            {text('scenario.changes')}
          </button>
        )}
        <button type="button" className="button-on-dark" onClick={() => go({ scenario: null, since: null })}>
          {text('scenario.leave')}
        </button>
      </span>
    </section>
  );
}

/** In the studio: that nothing of it is real yet; nothing once it is over. */
function StudioBanner({ name, state }: { name: string; state: ScenarioState }) {
  if (state === 'APPLIED' || state === 'WITHDRAWN') return null;
  return (
    <section className="banner banner-scenario" aria-label={text('scenario.label')}>
      <p>{rich('scenario.studio', { b: (words) => <strong>{words}</strong>, name, state: text(`scenarioState.${state}`) })}</p>
    </section>
  );
}
