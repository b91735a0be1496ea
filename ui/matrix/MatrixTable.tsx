import { Fragment, type KeyboardEvent } from 'react';
import { CellPosts } from './CellPosts';
import { Head } from './Head';
import { MatrixCell } from './MatrixCell';
import { alsoHeadsLocality, alsoLeadsPortfolio } from './alsoLeads';
import { placeClass, type Shown } from './Shown';
import { text } from '../texts/text';

/** The grid as a real table: a row is a locality and its line, a column a portfolio and its lead. Arrow keys go from cell to cell. */
export function MatrixTable(shown: Shown) {
  const { matrix, open } = shown;
  return (
    <table className="matrix" onKeyDown={moveFocus}>
      <caption className="visually-hidden">{text('matrix.caption')}</caption>
      <thead>
        <tr>
          <td className="matrix-corner">
            <p data-box="">{text('matrix.corner')}</p>
          </td>
          {matrix.columns.map(({ portfolio, leaders }) => (
            <th key={portfolio.id} scope="col">
              <div className={placeClass('place head head-column', `column:${portfolio.id}`, shown)} data-box={`column:${portfolio.id}`}>
                <Head name={portfolio.name} role={null} leaders={leaders} also={alsoHeadsLocality(matrix, leaders)} />
              </div>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrix.rows.map(({ locality, leaders, cells }) => (
          <Fragment key={locality.id}>
            <tr>
              <th scope="row">
                <div className={placeClass('place head head-row', `row:${locality.id}`, shown)} data-box={`row:${locality.id}`}>
                  <Head name={locality.name} role={null} leaders={leaders} also={alsoLeadsPortfolio(matrix, leaders)} />
                </div>
              </th>
              {cells.map((cell, column) => (
                <td key={cell.key}>
                  <MatrixCell
                    cell={cell}
                    name={text('matrix.cell', { portfolio: matrix.columns[column]?.portfolio.name ?? '', locality: locality.name })}
                    {...shown}
                  />
                </td>
              ))}
            </tr>
            {cells.map((cell, column) =>
              open.isOpen(cell.key) && cell.posts > 0 ? (
                <tr key={cell.key} className="matrix-drawer">
                  <td colSpan={matrix.columns.length + 1}>
                    <CellPosts
                      tops={cell.tops}
                      name={text('matrix.cell', { portfolio: matrix.columns[column]?.portfolio.name ?? '', locality: locality.name })}
                      id={cell.key}
                      selected={shown.selected}
                      gaps={shown.gaps}
                    />
                  </td>
                </tr>
              ) : null,
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

const STEPS: Record<string, readonly [number, number]> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** From the focused cell to its neighbour's first link, past cells without one. */
function moveFocus(event: KeyboardEvent<HTMLTableElement>): void {
  const step = STEPS[event.key];
  const cell = event.target instanceof Element ? event.target.closest<HTMLTableCellElement>('td, th') : null;
  const row = cell?.closest('tr');
  if (step === undefined || cell === null || !row || row.className !== '' || event.altKey || event.ctrlKey || event.metaKey) return;
  const rows = [...event.currentTarget.rows].filter((candidate) => candidate.className === '');
  let [y, x] = [rows.indexOf(row) + step[0], cell.cellIndex + step[1]];
  for (let next = rows[y]?.cells[x]; next !== undefined; next = rows[y]?.cells[x]) {
    const link = next.querySelector<HTMLElement>('a');
    if (link !== null) {
      event.preventDefault();
      link.focus();
      return;
    }
    y += step[0];
    x += step[1];
  }
}
