import { useRef, useState } from 'react';
import { useName } from '../api/usePath';
import { useLoads, useSessionAct, useSessionsDue } from '../api/useSessions';
import { today } from '../header/today';
import { holderNames } from '../kit/holderNames';
import { Failure, Notice } from '../kit/Notice';
import { Skeleton } from '../kit/Skeleton';
import { text } from '../texts/text';
import { CalendarFeed } from './CalendarFeed';
import { DueList } from './DueList';
import { GivenSessions } from './GivenSessions';
import { newDraft, type SessionDraft, toSession } from './sessionDraft';
import { SessionForm } from './SessionForm';

/** One supervisor: what is due, a form to record that it took place, what was recorded, and the calendar. */
export function Supervisor({ id, on }: { id: string; on: string | null }) {
  const due = useSessionsDue(id, on);
  const name = useName(id, on).data;
  const load = useLoads(on).data?.find(({ supervisor }) => supervisor === id);
  const [draft, setDraft] = useState<SessionDraft>(newDraft(today()));
  const form = useRef<HTMLFormElement>(null);
  const act = useSessionAct();
  if (due.isLoadingError) return <Failure error={due.error} what={text('supervision.what')} retry={() => void due.refetch()} />;
  if (due.data === undefined || name === undefined) return <Skeleton label={text('supervision.fetching')} bars={8} />;
  const title = name?.title ?? id;
  const { nodes } = due.data;
  const people = nodes.flatMap(({ supervisee }) => supervisee ?? []);
  const record = (post: string): void => {
    act.reset();
    setDraft({ ...draft, supervisees: [post] });
    form.current?.querySelector<HTMLInputElement>('input[type=date]')?.focus();
  };
  return (
    <div className="supervision-body">
      <section className="card supervision-card" aria-labelledby="due-title">
        <h2 id="due-title">{name == null ? title : text('due.title', { title: holderNames(name) ?? title })}</h2>
        {name != null && <p className="place-detail">{title}</p>}
        {load !== undefined && (
          <p>
            {text('supervision.loadOf', { count: load.supervisees, hours: load.hoursAMonth })}
            {load.withoutCadence > 0 && ` ${text('supervision.withoutCadence', { count: load.withoutCadence })}`}
          </p>
        )}
        {nodes.length === 0 ? (
          <Notice title={text('supervision.nobody', { title })}>
            <p>{text('supervision.nobodyWhy')}</p>
          </Notice>
        ) : (
          <DueList due={nodes} onRecord={record} />
        )}
      </section>
      <div className="supervision-side">
        {people.length > 0 && (
          <section className="card supervision-card" aria-labelledby="record-title">
            <h2 id="record-title">{text('session.title')}</h2>
            <SessionForm
              form={form}
              draft={draft}
              onDraft={setDraft}
              people={people}
              pending={act.isPending}
              submit={text('session.do')}
              onSubmit={() =>
                act.mutate({ what: 'RECORD', session: toSession(draft, id) }, { onSuccess: () => setDraft(newDraft(draft.on)) })
              }
            />
            <div role="status">
              {act.isPending && <p>{text('session.doing')}</p>}
              {act.isSuccess && <p>{text('session.done')}</p>}
            </div>
            <div role="alert">{act.error !== null && <p className="supervision-wrong">{act.error.message}</p>}</div>
          </section>
        )}
        <GivenSessions supervisor={id} people={people} />
        <CalendarFeed supervisor={id} />
      </div>
    </div>
  );
}
