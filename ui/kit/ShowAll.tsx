import { text } from '../texts/text';

/** A button under a list of which only the first are shown: shows all of them, and fewer again. */
export function ShowAll({ all, setAll, count }: { all: boolean; setAll: (all: boolean) => void; count: number }) {
  return (
    <button type="button" className="button" aria-expanded={all} onClick={() => setAll(!all)}>
      {all ? text('say.showFewer') : text('say.showAll', { count })}
    </button>
  );
}
