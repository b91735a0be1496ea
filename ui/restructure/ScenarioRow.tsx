import type { ScenarioInList } from '../api/useScenarios';
import { longDate } from '../kit/longDate';
import { text } from '../texts/text';
import { ViewLink } from '../view/ViewLink';
import { toPage } from '../view/viewUrl';
import { StateWord } from './StateWord';

/** One scenario of the list, as a link that opens it. */
export function ScenarioRow({ scenario: { id, name, purpose, state, startsOn, size, history } }: { scenario: ScenarioInList }) {
  const [begun] = history;
  return (
    <li className="scenario-row">
      <ViewLink patch={{ ...toPage('RESTRUCTURE'), scenario: id }} className="place-link">
        {name}
      </ViewLink>
      <p>{purpose}</p>
      <p className="scenario-facts">
        <StateWord state={state} />
        <span>{text('restructure.from', { date: longDate(startsOn) })}</span>
        <span>{text('restructure.size', { count: size })}</span>
        {begun !== undefined && (
          <span>{text('restructure.by', { name: begun.byName ?? text('restructure.nobody'), date: longDate(begun.at.slice(0, 10)) })}</span>
        )}
      </p>
    </li>
  );
}
