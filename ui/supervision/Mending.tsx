import { useEffect, useRef, useState } from 'react';
import type { PostNameFragment } from '../api/generated/graphql';
import { type Given, useSessionAct } from '../api/useSessions';
import { text } from '../texts/text';
import { draftOf, toSession } from './sessionDraft';
import { SessionForm } from './SessionForm';

interface MendingProps {
  session: Given;
  how: 'CORRECT' | 'WITHDRAW';
  supervisor: string;
  people: readonly PostNameFragment[];
  close: () => void;
}

/** Puts a record right or takes it back, with a reason that is kept with it. */
export function Mending({ session, how, supervisor, people, close }: MendingProps) {
  const [draft, setDraft] = useState(draftOf(session));
  const [why, setWhy] = useState('');
  const act = useSessionAct();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const reason = (
    <label className="inputs session-field">
      <span>{text('sessions.why')}</span>
      <input ref={first} value={why} required maxLength={500} onChange={({ target }) => setWhy(target.value)} />
    </label>
  );
  const cancel = (
    <button type="button" className="button" onClick={close}>
      {text('sessions.cancel')}
    </button>
  );
  return (
    <div>
      {how === 'CORRECT' ? (
        <SessionForm
          draft={draft}
          onDraft={setDraft}
          people={[...session.supervisees, ...people]}
          pending={act.isPending}
          submit={text('sessions.correctDo')}
          onSubmit={() =>
            act.mutate({ what: 'CORRECT', id: session.id, session: toSession(draft, supervisor), why: why.trim() }, { onSuccess: close })
          }
          beside={cancel}
        >
          {reason}
        </SessionForm>
      ) : (
        <form
          className="session-form"
          onSubmit={(event) => {
            event.preventDefault();
            act.mutate({ what: 'WITHDRAW', id: session.id, why: why.trim() }, { onSuccess: close });
          }}
        >
          {reason}
          <p className="session-buttons">
            <button type="submit" className="button button-main" disabled={act.isPending || why.trim() === ''}>
              {text('sessions.withdrawDo')}
            </button>
            {cancel}
          </p>
        </form>
      )}
      <div role="alert">{act.error !== null && <p className="supervision-wrong">{act.error.message}</p>}</div>
    </div>
  );
}
