import type { Column } from '../api/useComparison';
import { text } from '../texts/text';
import { ViewLink } from '../view/ViewLink';
import { toPage } from '../view/viewUrl';
import { compareRows } from './compareRows';

/** What is recorded and scenarios as columns of numbers, each with how much it differs from what is recorded. It scrolls in itself where the page is narrow. */
export function CompareTable({ columns }: { columns: readonly Column[] }) {
  return (
    <div className="compare-scroll" role="region" aria-label={text('compare.table')} tabIndex={0}>
      <table className="shape-table compare-table">
        <caption className="visually-hidden">{text('compare.table')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{text('outcome.measure')}</span>
            </th>
            {columns.map(({ scenario, refusals }) => (
              <th key={scenario?.id ?? ''} scope="col">
                {scenario === null ? (
                  text('compare.recorded')
                ) : (
                  <ViewLink patch={{ ...toPage('RESTRUCTURE'), scenario: scenario.id }}>{scenario.name}</ViewLink>
                )}
                {refusals.length > 0 && <span className="place-detail">{text('compare.refused')}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {compareRows(columns).map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row">{text(name)}</th>
              {cells.map(({ value, more }, i) => (
                <td key={i} className={more === null ? '' : 'is-other'}>
                  {value === null ? '' : more === null ? value : text('compare.cell', { value, difference: more })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
