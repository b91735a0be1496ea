import { useState } from 'react';
import type { GapToldFragment } from '../api/generated/graphql';
import { ShowAll } from '../kit/ShowAll';
import { text } from '../texts/text';

const FIRST = 6;

interface GapsProps {
  opened: readonly GapToldFragment[];
  closed: readonly GapToldFragment[];
  /** The level of the heading that it stands under. */
  under: 2 | 3;
}

/** The gaps that changes open and close, those they open first, each with its post, its reason and how binding its standard is. */
export function GapsTold({ opened, closed, under }: GapsProps) {
  const Title = `h${under + 1}` as 'h3' | 'h4';
  const [all, setAll] = useState(false);
  const gaps = [...opened.map((gap) => ({ gap, opens: true })), ...closed.map((gap) => ({ gap, opens: false }))];
  return (
    <section className="outcome-part">
      <Title>{text('outcome.gaps', { opened: opened.length, closed: closed.length })}</Title>
      <ul className="gaps-told">
        {(all ? gaps : gaps.slice(0, FIRST)).map(({ gap, opens }) => (
          <li key={`${gap.id} ${opens}`} className={opens ? 'gap-told is-opened' : 'gap-told is-closed'}>
            <strong>{gap.subject.title}</strong>
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
