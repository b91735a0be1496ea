import { useState } from 'react';
import { useMaking } from '../api/useGaps';
import { useMe } from '../api/useMe';
import { text } from '../texts/text';

/** Accepts a gap for a time, with a reason: it is shown as accepted then, and back by itself when the time is up. For HR and administrators. */
export function Accepting({ rule, subject, on }: { rule: string; subject: string; on: string | null }) {
  const [why, setWhy] = useState('');
  const [until, setUntil] = useState('');
  const making = useMaking();
  const roles = useMe().data?.me.roles ?? [];
  if (!roles.includes('HR') && !roles.includes('ADMIN')) return null;
  return (
    <form
      className="inputs gap-form"
      aria-label={text('gap.accept')}
      onSubmit={(event) => {
        event.preventDefault();
        const changes = [{ acceptGap: { rule, subject, why: why.trim(), until } }];
        making.mutate({ changes, on, reason: why.trim(), expecting: null });
      }}
    >
      <h3>{text('gap.accept')}</h3>
      <label>
        <span>{text('gap.acceptUntil')}</span>
        <input type="date" value={until} required onChange={({ target }) => setUntil(target.value)} />
      </label>
      <label>
        <span>{text('gap.reason')}</span>
        <input value={why} required maxLength={1000} onChange={({ target }) => setWhy(target.value)} />
      </label>
      <button type="submit" className="button" disabled={making.isPending || why.trim() === '' || until === ''}>
        {text('gap.acceptDo')}
      </button>
      <div role="status">
        {making.data?.refusals.map(({ sentence }) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {making.error !== null && <p>{making.error.message}</p>}
      </div>
    </form>
  );
}
