import { useState, type ReactNode } from 'react';

interface FoldProps {
  title: string;
  /** What the reason is for, and what the button says. */
  label: string;
  action: string;
  pending: boolean;
  onReason: (reason: string) => void;
  children?: ReactNode;
}

/** Does something that needs a reason, under a fold: nobody does so by a slip. */
export function ReasonFold({ title, label, action, pending, onReason, children }: FoldProps) {
  const [reason, setReason] = useState('');
  return (
    <details className="change-more">
      <summary>{title}</summary>
      <form
        className="restructure-form"
        onSubmit={(event) => {
          event.preventDefault();
          onReason(reason.trim());
        }}
      >
        <label className="field">
          <span>{label}</span>
          <input value={reason} required maxLength={1000} onChange={({ target }) => setReason(target.value)} />
        </label>
        <button type="submit" className="button" disabled={pending || reason.trim() === ''}>
          {action}
        </button>
      </form>
      {children}
    </details>
  );
}
