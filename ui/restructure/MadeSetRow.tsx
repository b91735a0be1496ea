import type { MadeSet } from '../api/useHistory';
import { longDate } from '../kit/longDate';
import { longMoment } from '../kit/longMoment';
import { text } from '../texts/text';
import { ViewLink } from '../view/ViewLink';
import { toPage } from '../view/viewUrl';
import { Undoing } from './Undoing';

/** One set of changes that was made: why, by whom, when, what came of it in numbers and in words; and undone, where the reader may. */
export function MadeSetRow({ set, corrects }: { set: MadeSet; corrects: boolean }) {
  const { id, reason, at, byName, revision, startsOn, size, opened, closed, moved, undoes, undoneBy, changes, scenario } = set;
  return (
    <li className="scenario-row made-set">
      <h2>{reason}</h2>
      <p className="scenario-facts">
        <span>{text('history.by', { name: byName ?? text('restructure.nobody'), moment: longMoment(at) })}</span>
        <span>{text('restructure.from', { date: longDate(startsOn) })}</span>
        <span>{text('history.revision', { revision })}</span>
        {undoneBy !== null && <span className="chip scenario-withdrawn">{text('history.undone')}</span>}
      </p>
      <p>
        {opened === null || closed === null || moved === null
          ? text('history.notCompared', { size })
          : text('history.numbers', { size, opened, closed, moved })}
        {undoes !== null && ` ${text('history.isUndo')}`}
      </p>
      {scenario !== null && (
        <p className="scenario-facts">
          <span>{text('history.scenario')}</span>
          <ViewLink className="restructure-link" patch={{ ...toPage('RESTRUCTURE'), scenario: scenario.id }}>
            {scenario.name}
          </ViewLink>
        </p>
      )}
      {size <= FEW ? (
        <Changes changes={changes} size={size} />
      ) : (
        <details className="change-more">
          <summary>{text('history.changes', { count: size })}</summary>
          <Changes changes={changes} size={size} />
        </details>
      )}
      {corrects && undoneBy === null && <Undoing changeSet={id} />}
    </li>
  );
}

/** So many changes are told without being asked for. */
const FEW = 3;

function Changes({ changes, size }: Pick<MadeSet, 'changes' | 'size'>) {
  return (
    <>
      <ol className="told-list">
        {changes.map(({ step, sentence }) => (
          <li key={step}>{sentence}</li>
        ))}
      </ol>
      {changes.length < size && <p className="restructure-soft">{text('history.moreChanges', { count: size - changes.length })}</p>}
    </>
  );
}
