import { LineSign } from './LineSign';
import { text } from '../texts/text';

const STATES = [
  ['held', 'legend.HELD'],
  ['vacant', 'mark.VACANT'],
  ['interim', 'mark.INTERIM'],
  ['shared', 'mark.SHARED'],
  ['statutory', 'mark.STATUTORY'],
  ['illustrative', 'legend.ILLUSTRATIVE'],
] as const;

/** What the borders and lines of the picture mean. Each state is also written in its box. */
export function Legend() {
  return (
    <ul className="chart-legend" aria-label={text('legend.label')}>
      <li>
        <LineSign lens="LINE" /> {text('legend.LINE')}
      </li>
      <li>
        <LineSign lens="PROFESSIONAL" /> {text('legend.PROFESSIONAL')}
      </li>
      {STATES.map(([state, words]) => (
        <li key={state}>
          <span className={`legend-box legend-${state}`} aria-hidden="true" /> {text(words)}
        </li>
      ))}
    </ul>
  );
}
