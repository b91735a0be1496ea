import { useId } from 'react';
import { text } from '../texts/text';

/** So many changes are shown at once. */
export const PER_PAGE = 100;

interface PagesProps {
  /** How many changes there are, and which of their pages is shown, from 0. */
  count: number;
  page: number;
  /** The places of those that cannot be made as things are. */
  refused: readonly number[];
  onPage: (page: number) => void;
}

/** Which changes of a long list are shown, and the others to choose from; pages on which something is in the way say so. Nothing where all of them fit. */
export function ChangePages({ count, page, refused, onPage }: PagesProps) {
  const id = useId();
  if (count <= PER_PAGE) return null;
  const faulty = new Set(refused.map(pageOf));
  const name = (at: number): string => {
    const range = { from: at * PER_PAGE + 1, to: Math.min(count, (at + 1) * PER_PAGE), count };
    return text(faulty.has(at) ? 'pages.refused' : 'pages.range', range);
  };
  return (
    <div className="change-pages">
      <label className="field" htmlFor={id}>
        <span>{text('pages.shown')}</span>
        <select id={id} value={page} onChange={({ target }) => onPage(Number(target.value))}>
          {Array.from({ length: pageOf(count - 1) + 1 }, (_, at) => (
            <option key={at} value={at}>
              {name(at)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** The page on which a change stands. */
export function pageOf(step: number): number {
  return Math.floor(Math.max(0, step) / PER_PAGE);
}
