import type { ComponentProps } from 'react';
import type { GapsPageQuery } from '../api/generated/graphql';
import { usePlaces } from '../api/usePlaces';
import { Choice } from '../kit/Choice';
import { DayField } from '../kit/DayField';
import { text } from '../texts/text';
import type { Go } from '../view/useView';
import { type AcceptedGaps, type GapOrder, PROFESSIONS, type Severity, type Standard, type View } from '../view/viewUrl';
import { CsvButton } from './CsvButton';

const STANDARDS: readonly Standard[] = ['STATUTORY', 'NATIONAL', 'LOCAL', 'DESIGN'];
const SEVERITIES: readonly Severity[] = ['HIGH', 'MEDIUM', 'LOW'];
const ACCEPTED: readonly AcceptedGaps[] = ['HIDDEN', 'ONLY'];
const ORDERS: readonly GapOrder[] = ['SEVERITY', 'RULE', 'SINCE', 'TITLE'];

interface FiltersProps {
  view: View;
  go: Go;
  /** Null until they are known. */
  counts: GapsPageQuery['gaps'] | null;
}

/** How many gaps there are, and which of them are shown; kept in the address. */
export function GapFilters({ view, go, counts }: FiltersProps) {
  const places = usePlaces(view.on).data;
  const standards = STANDARDS.map((standard) => ({ id: standard, name: text(`standard.${standard}`) }));
  const severities = SEVERITIES.map((severity) => ({ id: severity, name: text(`severity.${severity}`) }));
  const accepted = ACCEPTED.map((one) => ({ id: one, name: text(`accepted.${one}`) }));
  const rules = (counts?.byRule ?? []).map(({ rule, count }) => ({ id: rule.id, name: text('gaps.option', { name: rule.law, count }) }));
  const professions = PROFESSIONS.map((one) => {
    const [name, found] = [text(`profession.${one}`), counts?.byProfession.find(({ profession }) => profession === one)];
    return { id: one, name: found === undefined ? name : text('gaps.option', { name, count: found.count }) };
  });
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
      <Filter
        label={text('gaps.standard')}
        value={view.standard}
        options={standards}
        onChoose={(id) => go({ standard: STANDARDS.find((one) => one === id) ?? null, rule: null, gap: null })}
      />
      <Filter label={text('gaps.rule')} value={view.rule} options={rules} onChoose={(rule) => go({ rule, gap: null })} />
      <Filter
        label={text('gaps.locality')}
        value={view.locality}
        options={places?.localities ?? []}
        onChoose={(locality) => go({ locality, gap: null })}
      />
      <Filter
        label={text('gaps.portfolio')}
        value={view.portfolio}
        options={places?.portfolios ?? []}
        onChoose={(portfolio) => go({ portfolio, gap: null })}
      />
      <Filter
        label={text('gaps.profession')}
        value={view.profession}
        options={professions}
        onChoose={(id) => go({ profession: PROFESSIONS.find((one) => one === id) ?? null, gap: null })}
      />
      <Filter
        label={text('gaps.severity')}
        value={view.severity}
        options={severities}
        onChoose={(id) => go({ severity: SEVERITIES.find((one) => one === id) ?? null, gap: null })}
      />
      <Filter
        label={text('gaps.acceptedOnes')}
        value={view.accepted}
        options={accepted}
        all={text('accepted.SHOWN')}
        onChoose={(id) => go({ accepted: ACCEPTED.find((one) => one === id) ?? null, gap: null })}
      />
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

/** A choice that filters: nothing chosen leaves all, or what is said instead. */
function Filter({ all = text('gaps.all'), ...choice }: Omit<ComponentProps<typeof Choice>, 'none' | 'className'> & { all?: string }) {
  return <Choice {...choice} none={all} className="inputs gaps-choice" />;
}
