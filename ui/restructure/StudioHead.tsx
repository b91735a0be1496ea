import type { ScenarioState } from '../api/generated/graphql';
import type { Scenario } from '../api/useScenarios';
import { dayBefore } from '../header/dayBefore';
import { today } from '../header/today';
import { Icon } from '../kit/Icon';
import { longDate } from '../kit/longDate';
import { text } from '../texts/text';
import { ViewLink } from '../view/ViewLink';
import { toPage } from '../view/viewUrl';
import { StateWord } from './StateWord';

const WAY: readonly ScenarioState[] = ['DRAFT', 'PROPOSED', 'APPROVED', 'APPLIED'];

interface HeadProps {
  scenario: Scenario;
  /** The day from which all of it holds. */
  on: string;
}

/** What a scenario is called and for, how far it has come, and where else it can be looked at. */
export function StudioHead({ scenario: { id, name, purpose, state, startsOn, version, history }, on }: HeadProps) {
  const [begun] = history;
  return (
    <header className="card restructure-card studio-head">
      <div className="studio-title">
        <h1>{name}</h1>
        <p className="studio-purpose">{purpose}</p>
        <p className="scenario-facts">
          {state === 'WITHDRAWN' && <StateWord state={state} />}
          <span>{text('restructure.from', { date: longDate(startsOn) })}</span>
          {begun !== undefined && (
            <span>
              {text('restructure.by', { name: begun.byName ?? text('restructure.nobody'), date: longDate(begun.at.slice(0, 10)) })}
            </span>
          )}
          <span>{text('studio.version', { version })}</span>
        </p>
      </div>
      {state !== 'WITHDRAWN' && (
        <ol className="studio-way" aria-label={text('studio.states')}>
          {WAY.map((one) => (
            <li
              key={one}
              className={WAY.indexOf(one) < WAY.indexOf(state) ? 'is-done' : ''}
              {...(one === state ? { 'aria-current': 'step' as const } : {})}
            >
              <span>{text(`scenarioState.${one}`)}</span>
            </li>
          ))}
        </ol>
      )}
      {state !== 'APPLIED' && state !== 'WITHDRAWN' && (
        <p className="restructure-buttons">
          <ViewLink
            className="button with-icon"
            patch={{ ...toPage('CHART'), scenario: id, post: null, on: on > today() ? on : null, since: dayBefore(startsOn) }}
          >
            <Icon shape="chart" />
            {text('studio.chart')}
          </ViewLink>
          <ViewLink className="button" patch={{ ...toPage('COMPARE'), scenario: null, post: null, compared: [id] }}>
            {text('studio.compare')}
          </ViewLink>
        </p>
      )}
    </header>
  );
}
