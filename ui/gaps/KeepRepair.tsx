import { useState } from 'react';
import type { ChangeInput, RepairQuery } from '../api/generated/graphql';
import { useMe } from '../api/useMe';
import { useDrafting } from '../api/useScenarios';
import { longDate } from '../kit/longDate';
import { text } from '../texts/text';
import { ViewLink } from '../view/ViewLink';
import { toPage } from '../view/viewUrl';

interface KeepProps {
  repair: RepairQuery['repair'];
  /** The first day of the scenario. */
  day: string;
  /** Whether what is repaired is a scenario itself. */
  inScenario: boolean;
}

/** Keeps a repair as a draft scenario, for those who may draft one; everybody else is told who may. */
export function KeepRepair({ repair, day, inScenario }: KeepProps) {
  const [name, setName] = useState(text('repair.nameGiven', { date: longDate(day) }));
  const drafting = useDrafting();
  const drafts = useMe().data?.me.roles.includes('LEADERSHIP') ?? false;
  if (inScenario) return <p className="place-detail">{text('repair.inScenario')}</p>;
  if (!drafts) return <p className="place-detail">{text('repair.forLeaders')}</p>;
  if (drafting.data !== undefined) {
    return (
      <p className="repair-kept">
        <span>{text('repair.kept')}</span>
        <ViewLink patch={{ ...toPage('RESTRUCTURE'), scenario: drafting.data }}>{text('repair.open')}</ViewLink>
        <ViewLink patch={{ ...toPage('CHART'), scenario: drafting.data, on: day }}>{text('repair.picture')}</ViewLink>
      </p>
    );
  }
  return (
    <form
      className="inputs gap-form repair-keep"
      onSubmit={(event) => {
        event.preventDefault();
        drafting.mutate({
          name: name.trim(),
          purpose: text('repair.purpose', { count: repair.closes.length, date: longDate(day) }),
          startsOn: day,
          // What the service proposes has the shape that it takes.
          changes: repair.changes.map(({ json }) => JSON.parse(json) as ChangeInput),
        });
      }}
    >
      <label>
        <span>{text('repair.name')}</span>
        <input value={name} required maxLength={200} onChange={({ target }) => setName(target.value)} />
      </label>
      <button type="submit" className="button button-main" disabled={drafting.isPending || name.trim() === ''}>
        {text(drafting.isPending ? 'repair.keeping' : 'repair.keep')}
      </button>
      {drafting.error !== null && <p role="alert">{drafting.error.message}</p>}
    </form>
  );
}
