import { useMaySeeGaps } from '../api/useMaySeeGaps';
import { text, type TextKey } from '../texts/text';
import { ViewLink } from '../view/ViewLink';
import { DEFAULT_VIEW, type Page, type View } from '../view/viewUrl';

interface Journey {
  name: TextKey;
  /** Where it begins, and the pages that belong to it. */
  start: Page;
  pages: readonly Page[];
  /** Whether it is for those alone who may see gaps. */
  gaps: boolean;
}

/** The journeys that there are, some for certain readers. Restructure adds its line when it has a page to lead to. */
const JOURNEYS: readonly Journey[] = [
  { name: 'journey.explore', start: 'START', pages: ['START', 'PLACE', 'MATRIX', 'CHART', 'LIST', 'PATH'], gaps: false },
  { name: 'journey.gaps', start: 'GAPS', pages: ['GAPS'], gaps: true },
];

/** The journeys of the service; the date and the scenario go along. */
export function Journeys({ view }: { view: View }) {
  const maySeeGaps = useMaySeeGaps();
  return (
    <nav aria-label={text('journey.label')}>
      <ul className="journeys">
        {JOURNEYS.filter(({ gaps }) => !gaps || maySeeGaps).map(({ name, start, pages }) => (
          <li key={name}>
            <ViewLink
              patch={{ ...DEFAULT_VIEW, page: start, on: view.on, scenario: view.scenario }}
              {...(pages.includes(view.page) ? { current: 'true' as const } : {})}
            >
              {text(name)}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
