import { useState } from 'react';
import type { GapToldFragment } from '../api/generated/graphql';
import { ShowAll } from '../kit/ShowAll';
import { text } from '../texts/text';

const FIRST = 6;

interface GapsProps {
  opened: readonly GapToldFragment[];
  closed: readonly GapToldFragment[];
}

/** The gaps that changes open and close, those they open first, each with its post, its reason and how binding its standard is. */
export function GapsTold({ opened, closed }: GapsProps) {
  const [all, setAll] = useState(false);
  const gaps = [...opened.map((gap) => ({ gap, opens: true })), ...closed.map((gap) => ({ gap, opens: false }))];
  return (
    <section className="outcome-part">
      <h3>{text('outcome.gaps', { opened: opened.length, closed: closed.length })}</h3>
      <ul className="gaps-told">
        {(all ? gaps : gaps.slice(0, FIRST)).map(({ gap, opens }) => (
          <li key={`${gap.id} ${opens}`} className={opens ? 'gap-told is-opened' : 'gap-told is-closed'}>
            <strong>{gap.title}</strong>
            <p>{gap.reason}</p>
            <p className="gap-told-facts">
              <strong>{text(opens ? 'outcome.opens' : 'outcome.closes')}</strong>
              <span>{text(`standard.${gap.standard}`)}</span>
            </p>
          </li>
        ))}
      </ul>
      {gaps.length > FIRST && <ShowAll all={all} setAll={setAll} count={gaps.length} />}
    </section>
  );
}
