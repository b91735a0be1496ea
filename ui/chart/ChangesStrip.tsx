import { longDate } from '../kit/longDate';
import { rich } from '../texts/rich';
import { text } from '../texts/text';
import type { Go } from '../view/useView';
import { PostLink } from '../view/ViewLink';
import { changeSentence, nameOf } from './describePost';
import type { ChartModel } from './model';
import type { ChangeKind, PostChange } from './PostChange';
import type { ChartView } from './useChartView';
import type { Changes } from './useChanges';
import { today } from '../header/today';

const MOST = 200;

interface StripProps {
  view: ChartView;
  go: Go;
  model: ChartModel;
  compared: Changes;
}

/** What has changed since the day that is compared with: how much in a sentence, and every change in words. Nothing while nothing is compared. */
export function ChangesStrip({ view, go, model, compared: { changes, error, cut } }: StripProps) {
  const { since } = view;
  if (since === null) return null;
  const date = longDate(since);
  return (
    <div className="chart-strip chart-strip-changes">
      <div className="chart-strip-words">
        {since >= (view.on ?? today()) && <p>{text('changes.later', { date })}</p>}
        {error !== null && <p>{error.message}</p>}
        {error === null && changes === null && <p>{text('changes.fetching', { date })}</p>}
        {changes?.size === 0 && <p>{text('changes.none', { date })}</p>}
        {changes !== null && changes.size > 0 && (
          <p>{rich('changes.found', { date, b: (words) => <strong>{words}</strong>, ...counts(changes) })}</p>
        )}
        {cut && <p>{text('changes.cut')}</p>}
        {changes !== null && changes.size > 0 && (
          <details>
            <summary>{text('changes.list')}</summary>
            <ul className="panel-list">
              {[...changes].slice(0, MOST).map(([id, found]) => (
                <li key={id}>
                  <PostLink post={id} className="place-link">
                    {nameOf(model, id) ?? id}
                  </PostLink>
                  <span className="place-detail">{found.map(changeSentence).join(' ')}</span>
                </li>
              ))}
              {changes.size > MOST && <li>{text('changes.more', { count: changes.size - MOST })}</li>}
            </ul>
          </details>
        )}
      </div>
      <button type="button" className="button" onClick={() => go({ since: null })}>
        {text('changes.stop')}
      </button>
    </div>
  );
}

function counts(changes: ReadonlyMap<string, readonly PostChange[]>): Record<Lowercase<ChangeKind>, number> {
  const all = [...changes.values()].flat();
  const count = (wanted: ChangeKind): number => all.filter(({ kind }) => kind === wanted).length;
  return { new: count('NEW'), closed: count('CLOSED'), moved: count('MOVED'), supervised: count('SUPERVISED'), held: count('HELD') };
}
