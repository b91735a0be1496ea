import { CellPosts } from './CellPosts';
import { Head } from './Head';
import { MatrixCell } from './MatrixCell';
import { alsoHeadsLocality, alsoLeadsPortfolio } from './alsoLeads';
import { placeClass, type Shown } from './Shown';
import { text } from '../texts/text';

/** The grid for narrow screens: first the professional leads, then one section a locality with its cells under it. */
export function MatrixStack(shown: Shown) {
  const { matrix, open, selected } = shown;
  return (
    <>
      <section className="stack" aria-labelledby="stack-leads">
        <h2 id="stack-leads" className="stage-heading">
          {text('matrix.portfolios')}
        </h2>
        <ul className="stack-list">
          {matrix.columns.map(({ portfolio, leaders }) => (
            <li key={portfolio.id} className={placeClass('place head head-column', `column:${portfolio.id}`, shown)}>
              <Head
                name={portfolio.name}
                role={text('matrix.professionalLead')}
                leaders={leaders}
                also={alsoHeadsLocality(matrix, leaders)}
              />
            </li>
          ))}
        </ul>
      </section>
      {matrix.rows.map(({ locality, leaders, cells }) => (
        <section key={locality.id} className="stack" aria-labelledby={`stack-${locality.id}`}>
          <h2 id={`stack-${locality.id}`} className="stage-heading">
            {locality.name}
          </h2>
          <div className={placeClass('place head head-row', `row:${locality.id}`, shown)}>
            <Head
              name={text('matrix.line')}
              role={text('matrix.headOfLocality')}
              leaders={leaders}
              also={alsoLeadsPortfolio(matrix, leaders)}
            />
          </div>
          <ul className="stack-list">
            {cells.map((cell, column) => {
              const portfolio = matrix.columns[column]?.portfolio.name ?? '';
              return (
                <li key={cell.key}>
                  <h3 className="stack-portfolio">{portfolio}</h3>
                  <MatrixCell cell={cell} name={text('matrix.cell', { portfolio, locality: locality.name })} {...shown} />
                  {open.isOpen(cell.key) && cell.posts > 0 && (
                    <CellPosts
                      tops={cell.tops}
                      name={text('matrix.cell', { portfolio, locality: locality.name })}
                      id={cell.key}
                      selected={selected}
                      gaps={shown.gaps}
                    />
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}
