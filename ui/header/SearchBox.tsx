import { useRef, useState } from 'react';
import { useSearch } from '../api/useSearch';
import { Combobox } from '../kit/Combobox';
import { Icon } from '../kit/Icon';
import { byKind } from '../kit/byKind';
import { emptyText, SHORTEST } from '../kit/emptyText';
import { text } from '../texts/text';
import { toPage, type Page, type View } from '../view/viewUrl';
import type { Go } from '../view/useView';
import { useSettled } from './useSettled';
import { useSlash } from './useSlash';

/** The pages that list what a search has found, and those among them that show a selected post. */
const EXPLORE: readonly Page[] = ['START', 'PLACE', 'MATRIX', 'CHART', 'LIST', 'PATH'];
const SELECTING: readonly Page[] = EXPLORE.filter((page) => page !== 'PATH');

/** One box for everything: people, posts, teams, services, forums. Choosing a hit selects its post; Enter without choosing lists all hits. */
export function SearchBox({ view, go }: { view: View; go: Go }) {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const asked = useSettled(typed.trim(), 150);
  const search = useSearch(asked.length < SHORTEST ? null : asked, 12, view.on);
  const groups = byKind(asked.length < SHORTEST ? [] : (search.data ?? [])).map(({ kind, heading, hits }) => ({
    key: kind,
    heading,
    options: hits.map((hit) => ({ ...hit, key: `${hit.id} ${hit.post ?? ''}` })),
  }));
  useSlash(input);
  const list = (q: string): void => go({ ...(EXPLORE.includes(view.page) ? {} : toPage('MATRIX')), q });
  return (
    <div role="search" className="search">
      <Combobox
        id="search"
        label={text('search.label')}
        placeholder={text('search.placeholder')}
        typed={typed}
        onType={setTyped}
        groups={groups}
        onChoose={(hit) => {
          // Where no post is selected, whoever is found is shown at their place.
          const page = SELECTING.includes(view.page) ? {} : toPage('PLACE');
          if (hit.post === null) list(hit.label);
          else go({ ...page, post: hit.post, q: null, ask: null });
          setTyped('');
        }}
        onEnter={list}
        empty={emptyText(search, asked)}
        before={<Icon shape="search" />}
        after={<kbd aria-hidden="true">/</kbd>}
        input={input}
      />
    </div>
  );
}
