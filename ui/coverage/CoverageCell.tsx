import type { Coverage } from '../api/useCoverage';
import { holderNames } from '../kit/holderNames';
import { text } from '../texts/text';
import { ViewLink } from '../view/ViewLink';
import { toPage } from '../view/viewUrl';

interface CellProps {
  /** Null where no post is based in the locality that serves the portfolio. */
  cell: Coverage['cells'][number] | null;
  locality: string;
  portfolio: Coverage['portfolios'][number];
}

/** One cell in words: its size, its operational lead, and what is thin about it. */
export function CoverageCell({ cell, locality, portfolio }: CellProps) {
  if (cell === null) return <span className="coverage-none">{text('coverage.empty')}</span>;
  const { posts, fte, vacancies, interim, gaps, leads } = cell;
  return (
    <div className="coverage-cell">
      <span className="coverage-size">{text('coverage.size', { posts, fte })}</span>
      {leads.length === 0 ? (
        <span className={portfolio.kind === 'LOCALITY' ? 'coverage-thin' : 'coverage-none'}>{text('coverage.noLead')}</span>
      ) : (
        leads.map((lead) => (
          <ViewLink key={lead.id} lands patch={{ ...toPage('MATRIX'), post: lead.id }} className="coverage-lead">
            {holderNames(lead) ?? text('say.vacant')}
          </ViewLink>
        ))
      )}
      {(vacancies > 0 || interim > 0 || (gaps ?? 0) > 0) && (
        <span className="coverage-marks">
          {vacancies > 0 && <span className="chip chip-vacant">{text('coverage.vacant', { count: vacancies })}</span>}
          {interim > 0 && <span className="chip chip-interim">{text('coverage.interim', { count: interim })}</span>}
          {gaps !== null && gaps > 0 && (
            <ViewLink
              patch={{ ...toPage('GAPS'), locality: cell.locality, portfolio: cell.portfolio, accepted: 'HIDDEN' }}
              className="chip chip-gap coverage-gaps"
            >
              <span aria-hidden="true">{text('coverage.gaps', { count: gaps })}</span>
              <span className="visually-hidden">{text('coverage.gapsHere', { count: gaps, locality, portfolio: portfolio.name })}</span>
            </ViewLink>
          )}
        </span>
      )}
    </div>
  );
}
