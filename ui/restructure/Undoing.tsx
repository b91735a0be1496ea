import { useState } from 'react';
import { useUndoing } from '../api/useHistory';
import { text } from '../texts/text';

/** Puts back what a set changed, with a reason; where something later depends on it, the sentence says what. */
export function Undoing({ changeSet }: { changeSet: string }) {
  const [reason, setReason] = useState('');
  const undoing = useUndoing(changeSet);
  const sentences = undoing.error === null ? (undoing.data ?? []) : [undoing.error.message];
  return (
    <details className="change-more">
      <summary>{text('history.undo')}</summary>
      <form
        className="restructure-form"
        onSubmit={(event) => {
          event.preventDefault();
          undoing.mutate(reason.trim());
        }}
      >
        <label className="field">
          <span>{text('history.undoWhy')}</span>
          <input value={reason} required maxLength={1000} onChange={({ target }) => setReason(target.value)} />
        </label>
        <button type="submit" className="button" disabled={undoing.isPending || reason.trim() === ''}>
          {text(undoing.isPending ? 'history.undoing' : 'history.undoDo')}
        </button>
      </form>
      <div role="alert">
        {sentences.length > 0 && (
          <div className="restructure-wrong">
            <strong>{text('history.refused')}</strong>
            {sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        )}
      </div>
    </details>
  );
}
