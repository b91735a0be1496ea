import { LineSign } from './LineSign';

const STATES: readonly (readonly [string, string])[] = [
  ['held', 'held by one person'],
  ['vacant', 'vacant'],
  ['interim', 'interim'],
  ['shared', 'shared'],
  ['statutory', 'statutory'],
  ['illustrative', 'illustrative, not a real person'],
];

/** What the borders and lines of the picture mean. Each state is also written in its box. */
export function Legend() {
  return (
    <ul className="chart-legend" aria-label="Key to the chart">
      <li>
        <LineSign lens="LINE" /> line management
      </li>
      <li>
        <LineSign lens="PROFESSIONAL" /> professional supervision
      </li>
      {STATES.map(([state, words]) => (
        <li key={state}>
          <span className={`legend-box legend-${state}`} aria-hidden="true" /> {words}
        </li>
      ))}
    </ul>
  );
}
