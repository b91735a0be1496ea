import { useState } from 'react';
import { text } from '../texts/text';

/** Gives a scenario up, with a reason, under a fold: nobody does so by a slip. */
export function Withdrawing({ pending, onWithdraw }: { pending: boolean; onWithdraw: (reason: string) => void }) {
  const [reason, setReason] = useState('');
  return (
    <details className="change-more">
      <summary>{text('decide.withdraw')}</summary>
      <form
        className="restructure-form"
        onSubmit={(event) => {
          event.preventDefault();
          onWithdraw(reason.trim());
        }}
      >
        <label className="field">
          <span>{text('decide.withdrawWhy')}</span>
          <input value={reason} required maxLength={1000} onChange={({ target }) => setReason(target.value)} />
        </label>
        <button type="submit" className="button" disabled={pending || reason.trim() === ''}>
          {text('decide.withdrawDo')}
        </button>
      </form>
    </details>
  );
}
