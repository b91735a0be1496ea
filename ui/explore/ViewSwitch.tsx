import { ViewLink } from '../view/ViewLink';
import type { Page, View } from '../view/viewUrl';
import { text } from '../texts/text';

const PAGES: readonly Page[] = ['MATRIX', 'CHART', 'LIST'];

/** Three ways to see the same posts; the selection goes along. */
export function ViewSwitch({ view }: { view: View }) {
  return (
    <nav aria-label={text('explore.ways')}>
      <ul className="switch">
        {PAGES.map((page) => (
          <li key={page}>
            <ViewLink patch={{ page }} {...(page === view.page ? { current: 'page' as const } : {})}>
              {text(`page.${page}`)}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
