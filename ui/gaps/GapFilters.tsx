import type { GapsPageQuery } from '../api/generated/graphql';
import { DayField } from '../kit/DayField';
import { text } from '../texts/text';
import type { Go } from '../view/useView';
import type { GapOrder, View } from '../view/viewUrl';
import { CsvButton } from './CsvButton';
import { GapChoices } from './GapChoices';

const ORDERS: readonly GapOrder[] = ['SEVERITY', 'RULE', 'SINCE', 'TITLE'];

interface FiltersProps {
  view: View;
  go: Go;
  /** Null until they are known. */
  counts: GapsPageQuery['gaps'] | null;
}

/** How many gaps there are, and which of them are shown; kept in the address. */
export function GapFilters({ view, go, counts }: FiltersProps) {
  return (
    <section className="card gaps-filters" aria-label={text('gaps.filters')}>
      <p className="gaps-count" role="status">
        {counts === null ? null : (
          <>
            <strong>{text('gaps.total', { count: counts.totalCount })}</strong>
            {counts.acceptedCount > 0 && <span> · {text('gaps.accepted', { count: counts.acceptedCount })}</span>}
          </>
        )}
      </p>
      <GapChoices view={view} go={go} byRule={counts?.byRule ?? []} byProfession={counts?.byProfession ?? []} />
      <DayField
        className="inputs gaps-choice"
        label={text('gaps.began')}
        day={view.since ?? ''}
        onDay={(since) => go({ since, gap: null }, 'REPLACE')}
      />
      <label className="inputs gaps-choice">
        <span>{text('gaps.order')}</span>
        <select
          value={view.order ?? 'SEVERITY'}
          onChange={({ target }) => go({ order: ORDERS.find((one) => one === target.value && one !== 'SEVERITY') ?? null }, 'REPLACE')}
        >
          {ORDERS.map((one) => (
            <option key={one} value={one}>
              {text(`order.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <CsvButton view={view} />
    </section>
  );
}
