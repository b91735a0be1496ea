import type { GapsPageQuery } from '../api/generated/graphql';
import { usePlaces } from '../api/usePlaces';
import { text } from '../texts/text';
import type { Go } from '../view/useView';
import type { GapOrder, Standard, View } from '../view/viewUrl';
import { csvAddress } from './csvAddress';

const STANDARDS: readonly Standard[] = ['STATUTORY', 'NATIONAL', 'LOCAL', 'DESIGN'];
const ORDERS: readonly GapOrder[] = ['SEVERITY', 'RULE', 'SINCE', 'TITLE'];

interface FiltersProps {
  view: View;
  go: Go;
  /** Null until they are known. */
  counts: GapsPageQuery['gaps'] | null;
}

/** How many gaps there are, and which of them are shown: standard, rule, locality and portfolio, kept in the address. */
export function GapFilters({ view, go, counts }: FiltersProps) {
  const places = usePlaces(view.on).data;
  const standards = STANDARDS.map((standard) => ({ id: standard, name: text(`standard.${standard}`) }));
  const rules = (counts?.byRule ?? []).map(({ rule, count }) => ({ id: rule.id, name: text('gaps.option', { name: rule.law, count }) }));
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
      <Choice
        label={text('gaps.standard')}
        value={view.standard}
        options={standards}
        onChoose={(id) => go({ standard: STANDARDS.find((one) => one === id) ?? null, rule: null, gap: null })}
      />
      <Choice label={text('gaps.rule')} value={view.rule} options={rules} onChoose={(rule) => go({ rule, gap: null })} />
      <Choice
        label={text('gaps.locality')}
        value={view.locality}
        options={places?.localities ?? []}
        onChoose={(locality) => go({ locality, gap: null })}
      />
      <Choice
        label={text('gaps.portfolio')}
        value={view.portfolio}
        options={places?.portfolios ?? []}
        onChoose={(portfolio) => go({ portfolio, gap: null })}
      />
      <label className="gaps-choice">
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
      <a className="button" href={csvAddress(view)} download>
        {text('gaps.csv')}
      </a>
    </section>
  );
}

interface ChoiceProps {
  label: string;
  value: string | null;
  options: readonly { id: string; name: string }[];
  onChoose: (id: string | null) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  // What was chosen stays a choice, also where it counts nothing any more.
  const all = value === null || options.some(({ id }) => id === value) ? options : [{ id: value, name: value }, ...options];
  return (
    <label className="gaps-choice">
      <span>{label}</span>
      <select value={value ?? ''} onChange={({ target }) => onChoose(target.value === '' ? null : target.value)}>
        <option value="">{text('gaps.all')}</option>
        {all.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
