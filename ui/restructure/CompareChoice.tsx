import type { ScenarioInList } from '../api/useScenarios';
import { longDate } from '../kit/longDate';
import { Notice } from '../kit/Notice';
import { text } from '../texts/text';
import { MOST_COMPARED } from '../view/viewUrl';
import { StateWord } from './StateWord';

interface ChoiceProps {
  scenarios: readonly ScenarioInList[];
  compared: readonly string[];
  onChoose: (ids: string[]) => void;
}

/** Which scenarios stand beside what is recorded: those on the way, and whatever was chosen already. */
export function CompareChoice({ scenarios, compared, onChoose }: ChoiceProps) {
  const offered = scenarios.filter(({ id, state }) => compared.includes(id) || (state !== 'APPLIED' && state !== 'WITHDRAWN'));
  if (offered.length === 0) {
    return (
      <Notice title={text('compare.none')}>
        <p>{text('compare.noneWhy')}</p>
      </Notice>
    );
  }
  const full = compared.length >= MOST_COMPARED;
  return (
    <fieldset className="card restructure-card compare-choice">
      <legend>{text('compare.which')}</legend>
      <p className="restructure-soft">{text(full ? 'compare.full' : 'compare.choose')}</p>
      <ul>
        {offered.map(({ id, name, state, startsOn }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={compared.includes(id)}
                disabled={full && !compared.includes(id)}
                onChange={({ target }) => onChoose(target.checked ? [...compared, id] : compared.filter((one) => one !== id))}
              />
              <span>
                <strong>{name}</strong>
                <span className="scenario-facts">
                  <StateWord state={state} />
                  <span>{text('restructure.from', { date: longDate(startsOn) })}</span>
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
