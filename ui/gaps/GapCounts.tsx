import type { GapsPageQuery } from '../api/generated/graphql';
import { text } from '../texts/text';
import type { Go } from '../view/useView';
import { PROFESSIONS, type View } from '../view/viewUrl';
import { countRows, type CountRow } from './countRows';

interface CountsProps {
  view: View;
  go: Go;
  counts: GapsPageQuery['gaps'];
  /** Whether the tables are open before the reader says so. */
  open: boolean;
}

/** The gaps of the list in numbers: by rule with its standard, by locality, by portfolio, by profession. Choosing a row keeps to it, choosing it again lets go. */
export function GapCounts({ view, go, counts, open }: CountsProps) {
  const { rules, localities, portfolios, professions, clean } = countRows(counts);
  return (
    <details className="card gap-counts" open={open}>
      <summary>{text('gaps.numbers')}</summary>
      <div className="gap-count-tables">
        <Table
          title={text('gaps.byRule')}
          rows={rules}
          chosen={view.rule}
          note={clean > 0 && view.rule === null ? text('gaps.clean', { count: clean }) : null}
          onChoose={(rule) => go({ rule, gap: null })}
        />
        <Table
          title={text('gaps.byLocality')}
          rows={localities}
          chosen={view.locality}
          onChoose={(locality) => go({ locality, gap: null })}
        />
        <Table
          title={text('gaps.byPortfolio')}
          rows={portfolios}
          chosen={view.portfolio}
          onChoose={(portfolio) => go({ portfolio, gap: null })}
        />
        <Table
          title={text('gaps.byProfession')}
          rows={professions}
          chosen={view.profession}
          onChoose={(id) => go({ profession: PROFESSIONS.find((one) => one === id) ?? null, gap: null })}
        />
      </div>
    </details>
  );
}

interface TableProps {
  title: string;
  rows: readonly CountRow[];
  chosen: string | null;
  note?: string | null;
  onChoose: (id: string | null) => void;
}

function Table({ title, rows, chosen, note = null, onChoose }: TableProps) {
  return (
    <section className="gap-count-table" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {rows.map((row) => (
          <li key={row.id ?? 'none'} className="gap-count-row">
            {row.id === null ? (
              <span className="gap-count-name">{row.name}</span>
            ) : (
              <button
                type="button"
                className="gap-count-name"
                aria-pressed={row.id === chosen}
                onClick={() => onChoose(row.id === chosen ? null : row.id)}
              >
                {row.name}
              </button>
            )}
            {row.standard !== null && (
              <span className={`chip chip-standard-${row.standard.toLowerCase()}`}>{text(`standard.${row.standard}`)}</span>
            )}
            <strong className="gap-count-number">{row.count}</strong>
          </li>
        ))}
      </ul>
      {note !== null && <p className="place-detail">{note}</p>}
    </section>
  );
}
