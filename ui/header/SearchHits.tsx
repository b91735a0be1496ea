import { useEffect } from 'react';
import type { Hit } from '../api/useSearch';
import type { byKind } from '../kit/byKind';
import { text } from '../texts/text';

/** The hits under the search box, in groups by kind. `active` counts through all groups. */
export function SearchHits({
  groups,
  active,
  choose,
}: {
  groups: ReturnType<typeof byKind>;
  active: number | null;
  choose: (hit: Hit) => void;
}) {
  useEffect(() => {
    document.getElementById(`search-hit-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const numbers = new Map(groups.flatMap(({ hits }) => hits).map((hit, number) => [hit, number]));
  return (
    <div role="listbox" id="search-hits" className="search-list" aria-label={text('search.results')}>
      {groups.map(({ kind, heading, hits }) => (
        <div key={kind} role="group" aria-labelledby={`search-${kind}`}>
          <div id={`search-${kind}`} role="presentation" className="search-group">
            {heading}
          </div>
          {hits.map((hit) => (
            <div
              key={`${hit.id} ${hit.post ?? ''}`}
              id={`search-hit-${numbers.get(hit) ?? ''}`}
              role="option"
              aria-selected={numbers.get(hit) === active}
              className="search-hit"
              // Keeps the focus in the box, so that the list is still there when the button comes up again.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(hit)}
            >
              <span className="search-label">{hit.label}</span>
              {hit.detail !== null && <span className="place-detail">{hit.detail}</span>}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
