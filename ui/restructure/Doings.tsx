import type { Scenario } from '../api/useScenarios';
import { longMoment } from '../kit/longMoment';
import { text } from '../texts/text';

/** Everything that was done with a scenario, the latest first: who, when, and why. */
export function Doings({ scenario: { history } }: { scenario: Scenario }) {
  return (
    <section className="card restructure-card" aria-labelledby="doings-title">
      <h2 id="doings-title">{text('doings.title')}</h2>
      <ol className="doings">
        {history.toReversed().map(({ number, action, at, byName, note }) => (
          <li key={number}>
            <strong>{text(`doing.${action}`)}</strong>
            <span className="place-detail">
              {text('doings.by', { name: byName ?? text('restructure.nobody'), moment: longMoment(at) })}
            </span>
            {note !== null && <p>{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
