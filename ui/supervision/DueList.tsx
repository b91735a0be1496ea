import type { Due } from '../api/useSessions';
import { holderNames } from '../kit/holderNames';
import { longDate } from '../kit/longDate';
import { text } from '../texts/text';
import { ViewLink } from '../view/ViewLink';
import { toPage } from '../view/viewUrl';

/** What is due, the longest overdue first: with whom, when, and why then. */
export function DueList({ due, onRecord }: { due: readonly Due[]; onRecord: (post: string) => void }) {
  return (
    <ul className="due-rows">
      {due.map(({ id, supervisee, overdueDays, dueOn, sentence }) => {
        if (supervisee === null) return null;
        const name = holderNames(supervisee) ?? supervisee.title;
        return (
          <li key={id} className="due-row">
            <ViewLink patch={{ ...toPage('PLACE'), post: supervisee.id }} className="place-link">
              {name}
            </ViewLink>
            <span className="place-detail">{supervisee.title}</span>
            <p>
              <span className={overdueDays > 0 ? 'chip chip-gap' : 'chip'}>
                {overdueDays > 0 ? text('due.overdue', { days: overdueDays }) : text('due.on', { date: longDate(dueOn) })}
              </span>
            </p>
            <p className="place-detail">{sentence}</p>
            <button
              type="button"
              className="button no-print"
              aria-label={text('due.recordWith', { name })}
              onClick={() => onRecord(supervisee.id)}
            >
              {text('due.record')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
