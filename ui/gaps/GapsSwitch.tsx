import { useMaySeeGaps } from '../api/useMaySeeGaps';
import { text } from '../texts/text';
import { ViewLink } from '../view/ViewLink';
import { toPage, type Page, type View } from '../view/viewUrl';

const PAGES = ['GAPS', 'TREND', 'SUPERVISION', 'COVERAGE'] as const satisfies readonly Page[];

/** The pages of the journey, for those who may see gaps: what is missing, how that has come about, the sessions, and the cells of the matrix in numbers. */
export function GapsSwitch({ view }: { view: View }) {
  if (!useMaySeeGaps()) return null;
  return (
    <nav aria-label={text('gaps.ways')} className="switch-nav">
      <ul className="switch">
        {PAGES.map((page) => (
          <li key={page}>
            <ViewLink patch={{ ...toPage(page), post: null }} {...(page === view.page ? { current: 'page' as const } : {})}>
              {text(`page.${page}`)}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
