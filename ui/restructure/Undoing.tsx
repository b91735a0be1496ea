import { useUndoing } from '../api/useHistory';
import { text } from '../texts/text';
import { ReasonFold } from './ReasonFold';

/** Puts back what a set changed, with a reason; where something later depends on it, the sentence says what. */
export function Undoing({ changeSet }: { changeSet: string }) {
  const undoing = useUndoing(changeSet);
  const sentences = undoing.error === null ? (undoing.data ?? []) : [undoing.error.message];
  return (
    <ReasonFold
      title={text('history.undo')}
      label={text('history.undoWhy')}
      action={text(undoing.isPending ? 'history.undoing' : 'history.undoDo')}
      pending={undoing.isPending}
      onReason={(reason) => undoing.mutate(reason)}
    >
      <div role="alert">
        {sentences.length > 0 && (
          <div className="restructure-wrong">
            <strong>{text('history.refused')}</strong>
            {sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        )}
      </div>
    </ReasonFold>
  );
}
