import type { ReactNode } from 'react';
import type { Scenario } from '../api/useScenarios';
import { Icon } from '../kit/Icon';
import { text } from '../texts/text';

interface LineProps {
  change: Scenario['changes'][number];
  last: boolean;
  /** Why it may not be made, as things are. */
  problems: readonly { sentence: string }[];
  pending: boolean;
  /** Left out while nobody may write. */
  onEdit?: () => void;
  onMove: (to: number) => void;
  onRemove: () => void;
  /** The form, in the place of the buttons. */
  children: ReactNode;
}

/** One change as a numbered sentence, with what is in its way, and what can be done with it. */
export function ChangeLine({ change: { step, sentence }, last, problems, pending, onEdit, onMove, onRemove, children }: LineProps) {
  const number = step + 1;
  const unless = (act: () => void) => () => !pending && act();
  return (
    <li className={problems.length > 0 ? 'change-line is-refused' : 'change-line'} data-line={step}>
      <span className="change-number" aria-hidden="true">
        {number}
      </span>
      <div className="change-body">
        <p>{sentence}</p>
        {problems.map((problem) => (
          <p key={problem.sentence} className="restructure-wrong">
            <strong>{text('studio.refused')}</strong> {problem.sentence}
          </p>
        ))}
        {onEdit !== undefined && (
          <div className="change-acts">
            <button
              type="button"
              className="button-quiet"
              data-act="edit"
              aria-label={text('studio.edit', { number })}
              onClick={unless(onEdit)}
            >
              <Icon shape="edit" />
            </button>
            {step > 0 && (
              <button
                type="button"
                className="button-quiet"
                aria-label={text('studio.up', { number })}
                onClick={unless(() => onMove(step - 1))}
              >
                <Icon shape="up" />
              </button>
            )}
            {!last && (
              <button
                type="button"
                className="button-quiet"
                aria-label={text('studio.down', { number })}
                onClick={unless(() => onMove(step + 1))}
              >
                <Icon shape="down" />
              </button>
            )}
            <button type="button" className="button-quiet" aria-label={text('studio.remove', { number })} onClick={unless(onRemove)}>
              <Icon shape="close" />
            </button>
          </div>
        )}
        {children}
      </div>
    </li>
  );
}
