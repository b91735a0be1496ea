import type { Scenario } from '../api/useScenarios';
import { longMoment } from '../kit/longMoment';
import { text } from '../texts/text';
import { toDoings } from './toDoings';

/** Everything that was done with a scenario, the latest first: who, when, and why. */
export function Doings({ scenario: { history } }: { scenario: Scenario }) {
  return (
    <section className="card restructure-card" aria-labelledby="doings-title">
      <h2 id="doings-title">{text('doings.title')}</h2>
      <ol className="doings">
        {toDoings(history).map(({ step: { number, action, at, byName, note }, times }) => (
          <li key={number}>
            <strong>{times === 1 ? text(`doing.${action}`) : text('doings.times', { times })}</strong>
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
