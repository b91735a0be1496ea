import { useState } from 'react';
import type { IfLeavesQuery } from '../api/generated/graphql';
import { useIfLeaves } from '../api/useGaps';
import { useMaySeeGaps } from '../api/useMaySeeGaps';
import { today } from '../header/today';
import { listed } from '../kit/listed';
import { longDate } from '../kit/longDate';
import { Notice } from '../kit/Notice';
import { text } from '../texts/text';
import { EARLIEST_DATE, LATEST_DATE } from '../view/viewUrl';
import { PostLink } from '../view/ViewLink';
import './leaving.css';

type Leaving = IfLeavesQuery['ifLeaves'];

/** What if everybody who holds a post left it on a day: for those who may see gaps, asked when they want to know. Nothing is kept. */
export function IfLeaves({ post, on }: { post: string; on: string | null }) {
  const [day, setDay] = useState(on ?? today());
  const asking = useIfLeaves();
  if (!useMaySeeGaps()) return null;
  return (
    <details className="leaving">
      <summary>{text('leaving.title')}</summary>
      <form
        className="inputs leaving-form"
        onSubmit={(event) => {
          event.preventDefault();
          asking.mutate({ post, on: day });
        }}
      >
        <label>
          <span>{text('leaving.on')}</span>
          <input type="date" required min={EARLIEST_DATE} max={LATEST_DATE} value={day} onChange={({ target }) => setDay(target.value)} />
        </label>
        <button type="submit" className="button" disabled={asking.isPending}>
          {text('leaving.ask')}
        </button>
      </form>
      <div role="status">
        {asking.isPending && <p>{text('leaving.asking')}</p>}
        {asking.data !== undefined && !asking.isPending && <Answer leaving={asking.data} />}
      </div>
      <div role="alert">{asking.error !== null && <p>{asking.error.message}</p>}</div>
    </details>
  );
}

function Answer({ leaving: { on, refusals, opened, left: alone } }: { leaving: Leaving }) {
  const left = alone ?? [];
  if (refusals.length > 0) {
    return (
      <Notice title={text('leaving.refused')}>
        {refusals.map(({ sentence }) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
    );
  }
  if (opened.length === 0 && left.length === 0) return <p>{text('leaving.nothing', { date: longDate(on) })}</p>;
  return (
    <div className="leaving-answer">
      <h4>{text('leaving.opens', { count: opened.length, date: longDate(on) })}</h4>
      <ul className="panel-list">
        {opened.map(({ id, subject: { title }, standard, reason }) => (
          <li key={id}>
            <strong>{title}</strong> <span className={`chip chip-standard-${standard.toLowerCase()}`}>{text(`standard.${standard}`)}</span>
            <span className="place-detail">{reason}</span>
          </li>
        ))}
      </ul>
      <h4>{text('leaving.left', { count: left.length })}</h4>
      <ul className="panel-list">
        {left.map(({ post, title, suggestions }) => (
          <li key={post}>
            <PostLink post={post}>{title}</PostLink>
            {suggestions.length === 0 && <span className="place-detail">{text('leaving.noWays')}</span>}
            {suggestions.map(({ sentence, reasons }, i) => (
              <span key={sentence} className="place-detail">
                {sentence}
                {i === 0 && reasons.length > 0 && ` ${text('leaving.because', { reasons: listed(reasons) })}`}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
