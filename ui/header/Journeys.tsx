import type { Role } from '../api/generated/graphql';
import { useMe } from '../api/useMe';
import { text, type TextKey } from '../texts/text';
import { ViewLink } from '../view/ViewLink';
import { DEFAULT_VIEW, type Page, type View } from '../view/viewUrl';

interface Journey {
  name: TextKey;
  /** Where it begins, and the pages that belong to it. */
  start: Page;
  pages: readonly Page[];
  /** For whom it is; null for everybody. */
  roles: readonly Role[] | null;
}

/** The journeys that there are, some for certain readers. */
const JOURNEYS: readonly Journey[] = [
  { name: 'journey.explore', start: 'START', pages: ['START', 'PLACE', 'MATRIX', 'CHART', 'LIST', 'PATH'], roles: null },
  { name: 'journey.gaps', start: 'GAPS', pages: ['GAPS', 'TREND', 'SUPERVISION', 'COVERAGE'], roles: ['HR', 'LEADERSHIP'] },
  { name: 'journey.restructure', start: 'RESTRUCTURE', pages: ['RESTRUCTURE', 'COMPARE', 'HISTORY'], roles: ['HR', 'LEADERSHIP', 'ADMIN'] },
];

/** The journeys of the service; the date and the scenario go along. */
export function Journeys({ view }: { view: View }) {
  const mine = useMe().data?.me.roles ?? [];
  return (
    <nav aria-label={text('journey.label')}>
      <ul className="journeys">
        {JOURNEYS.filter(({ roles }) => roles === null || roles.some((role) => mine.includes(role))).map(({ name, start, pages }) => (
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
