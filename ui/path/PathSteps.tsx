import { useId } from 'react';
import type { Path } from '../api/usePath';
import { LineSign } from '../chart/LineSign';
import { text } from '../texts/text';

/** The path as sentences, one a step, each with the look of its line. `to` tells several on one page apart. */
export function PathSteps({ path, to = null }: { path: Path; to?: string | null }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="path-steps">
      <h2 id={heading}>
        {text('path.sentences')} <span className="heading-count">{text('path.steps', { count: path.length })}</span>
        {to !== null && <span className="visually-hidden"> {to}</span>}
      </h2>
      <ol>
        {path.steps.map(({ position, kind, sentence, portfolio }) => (
          <li key={position} className={`path-step path-step-${kind.toLowerCase()}`}>
            <LineSign lens={kind} />
            <span>
              {sentence}
              {portfolio !== null && <span className="place-detail">{text('lines.forPortfolio', { portfolio: portfolio.name })}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
