import { useState } from 'react';
import type { PostNameFragment } from '../api/generated/graphql';
import { type Given, useSessionsGiven } from '../api/useSessions';
import { holderNames } from '../kit/holderNames';
import { listed } from '../kit/listed';
import { longDate } from '../kit/longDate';
import { Failure, Notice } from '../kit/Notice';
import { Skeleton } from '../kit/Skeleton';
import { text } from '../texts/text';
import { Mending } from './Mending';

interface GivenProps {
  supervisor: string;
  /** Whom the supervisor supervises now. */
  people: readonly PostNameFragment[];
}

/** The sessions that a post gave, the latest first; each can be corrected or withdrawn, with a reason. */
export function GivenSessions({ supervisor, people }: GivenProps) {
  const given = useSessionsGiven(supervisor);
  const [open, setOpen] = useState<{ id: string; how: 'CORRECT' | 'WITHDRAW' } | null>(null);
  const sessions = given.data?.pages.flatMap(({ nodes }) => nodes);
  return (
    <section className="card supervision-card" aria-labelledby="given-title">
      <h2 id="given-title">{text('sessions.title')}</h2>
      {given.isLoadingError ? (
        <Failure error={given.error} what={text('supervision.what')} retry={() => void given.refetch()} />
      ) : sessions === undefined ? (
        <Skeleton label={text('supervision.fetching')} bars={5} />
      ) : sessions.length === 0 ? (
        <Notice title={text('sessions.none')}>
          <p>{text('sessions.noneWhy')}</p>
        </Notice>
      ) : (
        <ul className="due-rows">
          {sessions.map((session) => (
            <li key={session.id} className="due-row">
              <About session={session} />
              {open?.id === session.id ? (
                <Mending
                  key={open.how}
                  session={session}
                  how={open.how}
                  supervisor={supervisor}
                  people={people}
                  close={() => setOpen(null)}
                />
              ) : (
                <p className="session-buttons no-print">
                  {(['CORRECT', 'WITHDRAW'] as const).map((how) => (
                    <button
                      key={how}
                      type="button"
                      className="button"
                      aria-label={text('sessions.about', { what: wordOf(how), date: longDate(session.on), names: namesOf(session) })}
                      onClick={() => setOpen({ id: session.id, how })}
                    >
                      {wordOf(how)}
                    </button>
                  ))}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {given.hasNextPage && (
        <button type="button" className="button" onClick={() => void given.fetchNextPage()}>
          {text('sessions.more')}
        </button>
      )}
    </section>
  );
}

function About({ session }: { session: Given }) {
  return (
    <>
      <strong>{longDate(session.on)}</strong>
      <p>
        {text('sessions.line', { minutes: session.minutes, names: namesOf(session) })}{' '}
        {session.group && <span className="chip">{text('sessions.group')}</span>}{' '}
        {session.reflective === true && <span className="chip">{text('sessions.reflective')}</span>}
      </p>
    </>
  );
}

function namesOf({ supervisees }: Given): string {
  return listed(supervisees.map((post) => holderNames(post) ?? post.title));
}

function wordOf(how: 'CORRECT' | 'WITHDRAW'): string {
  return text(how === 'CORRECT' ? 'sessions.correct' : 'sessions.withdraw');
}
