import { useCoverage, type Coverage } from '../api/useCoverage';
import { GapsSwitch } from '../gaps/GapsSwitch';
import { holderNames } from '../kit/holderNames';
import { Failure, Notice } from '../kit/Notice';
import { PageHead } from '../kit/PageHead';
import { Skeleton } from '../kit/Skeleton';
import { useMediaQuery } from '../kit/useMediaQuery';
import { text } from '../texts/text';
import type { View } from '../view/viewUrl';
import { CoverageCell } from './CoverageCell';
import { coverageRows, type CoverageRow } from './coverageRows';
import '../explore/explore.css';
import './coverage.css';

/** Localities by portfolios: who leads what, how many posts there are, and which of them are vacant, held for a time, or have gaps. */
export function CoveragePage({ view }: { view: View }) {
  const found = useCoverage(view.on);
  return (
    <main id="main" tabIndex={-1} className="explore explore-coverage">
      <PageHead title={text('coverage.title')} lead={text('coverage.lead')}>
        <GapsSwitch view={view} />
      </PageHead>
      {found.isLoadingError ? (
        <Failure error={found.error} what={text('coverage.what')} retry={() => void found.refetch()} />
      ) : found.data === undefined ? (
        <Skeleton label={text('coverage.fetching')} bars={10} />
      ) : found.data.localities.length === 0 || found.data.portfolios.length === 0 ? (
        <Notice title={text('coverage.none')}>
          <p>{text('coverage.noneWhy')}</p>
        </Notice>
      ) : (
        <Grid coverage={found.data} />
      )}
    </main>
  );
}

function Grid({ coverage }: { coverage: Coverage }) {
  const stacked = useMediaQuery('(max-width: 899px)');
  const rows = coverageRows(coverage);
  return stacked ? (
    <Stack rows={rows} />
  ) : (
    <div className="card coverage-scroll" tabIndex={0} role="region" aria-label={text('coverage.table')}>
      <table className="coverage-table">
        <caption className="visually-hidden">{text('coverage.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('coverage.locality')}</th>
            {coverage.portfolios.map(({ id, name, leaders }) => (
              <th key={id} scope="col">
                {name}
                <Leaders leaders={leaders} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ locality, cells }) => (
            <tr key={locality.id}>
              <th scope="row">
                {locality.name}
                <Leaders leaders={locality.leaders} />
              </th>
              {cells.map(({ portfolio, cell }) => (
                <td key={portfolio.id} className={cell === null ? 'is-empty' : undefined}>
                  <CoverageCell cell={cell} locality={locality.name} portfolio={portfolio} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The same as lists, where there is no room for columns. */
function Stack({ rows }: { rows: readonly CoverageRow[] }) {
  return (
    <>
      {rows.map(({ locality, cells }) => (
        <section key={locality.id} className="card coverage-stack" aria-label={locality.name}>
          <h2>{locality.name}</h2>
          <Leaders leaders={locality.leaders} />
          <ul>
            {cells.map(({ portfolio, cell }) => (
              <li key={portfolio.id}>
                <h3>{portfolio.name}</h3>
                <CoverageCell cell={cell} locality={locality.name} portfolio={portfolio} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Leaders({ leaders }: { leaders: Coverage['localities'][number]['leaders'] }) {
  const names = leaders.map((post) => holderNames(post) ?? text('say.vacant'));
  return <span className="place-detail">{names.length === 0 ? text('coverage.noHead') : names.join(', ')}</span>;
}
