import { text } from '../texts/text';
import { ViewLink } from '../view/ViewLink';
import { toPage, type View } from '../view/viewUrl';

const PAGES = [
  { page: 'RESTRUCTURE', name: 'restructure.scenarios' },
  { page: 'COMPARE', name: 'page.COMPARE' },
  { page: 'HISTORY', name: 'restructure.history' },
] as const;

/** The ways to look at changes: on paper, side by side, and made. The scenario that is open goes along to be compared. */
export function RestructureSwitch({ view }: { view: View }) {
  const { scenario } = view;
  const compared = scenario === null ? view.compared : [scenario];
  return (
    <nav aria-label={text('restructure.ways')} className="switch-nav">
      <ul className="switch">
        {PAGES.map(({ page, name }) => (
          <li key={page}>
            <ViewLink
              patch={{ ...toPage(page), scenario: null, post: null, ...(page === 'COMPARE' ? { compared } : {}) }}
              {...(page === view.page && scenario === null ? { current: 'page' as const } : {})}
            >
              {text(name)}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
