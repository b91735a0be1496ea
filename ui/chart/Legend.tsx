import { LineSign } from './LineSign';
import type { ChartModel } from './model';
import type { Painting } from './toPainting';
import type { Colouring } from '../settings/settings';
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
export function Legend({ model, painting, by }: { model: ChartModel; painting: Painting | null; by: Exclude<Colouring, 'NONE'> | null }) {
  return (
    <div className="chart-legends">
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
        {model.gaps.size > 0 && (
          <li>
            <span className="legend-box legend-gap" aria-hidden="true" /> {text('legend.GAPS')}
          </li>
        )}
        {model.changes.size > 0 && (
          <li>
            <span className="legend-box legend-changed" aria-hidden="true" /> {text('legend.CHANGES')}
          </li>
        )}
      </ul>
      {painting !== null && by !== null && (
        <ul className="chart-legend" aria-label={text('legend.colours', { by: text(`colour.${by}`) })}>
          {painting.categories.map(({ number, name, posts }) => (
            <li key={name}>
              <span className="legend-colour" style={{ background: `var(--category-${number})` }} aria-hidden="true" /> {name}
              <span className="heading-count">{posts}</span>
            </li>
          ))}
          <li>{text('colour.none')}</li>
        </ul>
      )}
    </div>
  );
}
