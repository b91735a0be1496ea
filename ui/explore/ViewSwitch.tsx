import { ViewLink } from '../view/ViewLink';
import type { Page, View } from '../view/viewUrl';

const PAGES: [Page, string][] = [
  ['MATRIX', 'Matrix'],
  ['CHART', 'Chart'],
  ['LIST', 'List'],
];

/** Three ways to see the same posts; the selection goes along. */
export function ViewSwitch({ view }: { view: View }) {
  return (
    <nav aria-label="Ways to see the organisation">
      <ul className="switch">
        {PAGES.map(([page, name]) => (
          <li key={page}>
            <ViewLink patch={{ page }} {...(page === view.page ? { current: 'page' as const } : {})}>
              {name}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
