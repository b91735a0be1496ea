import { useRef, useState, type KeyboardEvent } from 'react';
import { useSearch, type Hit } from '../api/useSearch';
import { Icon } from '../kit/Icon';
import { byKind } from '../kit/byKind';
import type { Go } from '../view/useView';
import type { View } from '../view/viewUrl';
import { SearchHits } from './SearchHits';
import { useSettled } from './useSettled';
import { useSlash } from './useSlash';
import { text } from '../texts/text';

const SHORTEST = 2;

/**
 * One box for everything: people, posts, teams, services, forums. Choosing a hit selects its post; Enter without choosing lists all hits.
 * The combobox pattern by hand: the one of react-aria-components hides the rest of the page from screen readers while it is open, with focusable
 * links inside, which axe rightly refuses.
 */
export function SearchBox({ view, go }: { view: View; go: Go }) {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const asked = useSettled(typed.trim(), 150);
  const search = useSearch(asked.length < SHORTEST ? null : asked, 12, view.on);
  const groups = byKind(asked.length < SHORTEST ? [] : (search.data ?? []));
  const hits = groups.flatMap((group) => group.hits);
  const shown = open && typed.trim() !== '';
  useSlash(input);

  const close = () => {
    setOpen(false);
    setActive(null);
  };
  const choose = (hit: Hit) => {
    go(hit.post === null ? { q: hit.label } : { post: hit.post, q: null });
    setTyped('');
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const hit = active === null ? undefined : hits[active];
    if (event.key === 'Enter' && hit !== undefined && shown) choose(hit);
    else if (event.key === 'Enter' && typed.trim() !== '') {
      go({ q: typed.trim() });
      close();
    } else if (event.key === 'Escape') {
      if (shown) close();
      else setTyped('');
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      setActive(neighbour(active, hits.length, event.key === 'ArrowDown' ? 1 : -1));
    }
  };

  return (
    <div role="search" className="search" onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && close()}>
      <label htmlFor="search" className="visually-hidden">
        {text('search.label')}
      </label>
      <div className="search-field">
        <Icon shape="search" />
        <input
          ref={input}
          id="search"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={shown && hits.length > 0}
          aria-controls={shown && hits.length > 0 ? 'search-hits' : undefined}
          aria-activedescendant={shown && active !== null ? `search-hit-${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={text('search.placeholder')}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setOpen(true);
            setActive(null);
          }}
          onKeyDown={onKeyDown}
        />
        <kbd aria-hidden="true">/</kbd>
      </div>
      <p className="visually-hidden" aria-live="polite">
        {shown && hits.length > 0 ? text('count.results', { count: hits.length }) : ''}
      </p>
      {shown && (
        <div className="search-popover">
          {hits.length > 0 ? (
            <SearchHits groups={groups} active={active} choose={choose} />
          ) : (
            <p className="search-empty">{emptyText(search, asked)}</p>
          )}
        </div>
      )}
    </div>
  );
}

/** The next hit in a direction, round the ends; the box itself (null) lies between the last and the first. */
function neighbour(active: number | null, count: number, step: 1 | -1): number | null {
  if (count === 0) return null;
  const next = (active ?? (step === 1 ? -1 : count)) + step;
  return next < 0 || next >= count ? null : next;
}

function emptyText(search: { error: Error | null; isFetching: boolean }, asked: string): string {
  if (asked.length < SHORTEST) return text('search.tooShort');
  if (search.error !== null) return search.error.message;
  return search.isFetching ? text('search.searching') : text('search.nothing', { asked });
}
