import { useState } from 'react';
import type { ChangeInput, GapQuery } from '../api/generated/graphql';
import { useMaking, useTrial } from '../api/useGaps';
import { useMe } from '../api/useMe';
import { text } from '../texts/text';
import { OpenInStudio } from './OpenInStudio';
import { Outcome } from './Outcome';

type Suggestion = GapQuery['suggestions'][number];

/** One way to put a gap right: the sentence, what speaks for it, and, once tried, what it would do; whoever may makes it so with a reason, or takes it into the studio. `title` is that of the post. */
export function Way({ way, title, on }: { way: Suggestion; title: string; on: string | null }) {
  const trial = useTrial();
  const making = useMaking();
  const changes = way.changes.map(({ json }) => JSON.parse(json) as ChangeInput);
  const outcome = trial.data;
  return (
    <li className="gap-way">
      <p>{way.sentence}</p>
      {way.reasons.length > 0 && (
        <ul className="gap-reasons">
          {way.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {changes.length > 0 && outcome === undefined && (
        <button type="button" className="button" disabled={trial.isPending} onClick={() => trial.mutate({ changes, on })}>
          {text('gap.try')}
        </button>
      )}
      {changes.length > 0 && making.data?.revision == null && (
        <OpenInStudio filled={way.changes.map(({ json }) => json)} title={title} sentence={way.sentence} on={on} />
      )}
      <div role="status">
        {trial.isPending && <p>{text('gap.trying')}</p>}
        {trial.error !== null && <p>{trial.error.message}</p>}
        {outcome !== undefined && <Outcome outcome={outcome} />}
        {making.data?.revision != null && <p>{text('gap.made', { revision: making.data.revision })}</p>}
        {making.data?.refusals.map(({ sentence }) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {making.error !== null && <p>{making.error.message}</p>}
      </div>
      {outcome !== undefined && outcome.refusals.length === 0 && making.data?.revision == null && (
        <Making pending={making.isPending} onMake={(reason) => making.mutate({ changes, on, reason, expecting: outcome.fingerprint })} />
      )}
    </li>
  );
}

function Making({ pending, onMake }: { pending: boolean; onMake: (reason: string) => void }) {
  const [reason, setReason] = useState('');
  const roles = useMe().data?.me.roles ?? [];
  if (!roles.includes('HR') && !roles.includes('ADMIN')) return <p className="place-detail">{text('gap.mayNot')}</p>;
  return (
    <form
      className="inputs gap-form"
      onSubmit={(event) => {
        event.preventDefault();
        onMake(reason.trim());
      }}
    >
      <label>
        <span>{text('gap.reason')}</span>
        <input value={reason} required maxLength={1000} onChange={({ target }) => setReason(target.value)} />
      </label>
      <button type="submit" className="button button-main" disabled={pending || reason.trim() === ''}>
        {text(pending ? 'gap.making' : 'gap.make')}
      </button>
    </form>
  );
}
