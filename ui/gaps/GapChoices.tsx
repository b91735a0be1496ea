import type { ComponentProps } from 'react';
import type { GapsPageQuery } from '../api/generated/graphql';
import { usePlaces } from '../api/usePlaces';
import { Choice } from '../kit/Choice';
import { text } from '../texts/text';
import type { Go } from '../view/useView';
import { ACCEPTED, PROFESSIONS, SEVERITIES, STANDARDS, type View } from '../view/viewUrl';

interface ChoicesProps extends Pick<GapsPageQuery['gaps'], 'byProfession'> {
  view: View;
  go: Go;
  /** The rules to choose from, each with how many gaps it has; none until they are known. */
  byRule: readonly { count: number; rule: { id: string; law: string } }[];
}

/** Which gaps are meant, wherever they are listed or counted; kept in the address. */
export function GapChoices({ view, go, byRule, byProfession }: ChoicesProps) {
  const places = usePlaces(view.on).data;
  const standards = STANDARDS.map((standard) => ({ id: standard, name: text(`standard.${standard}`) }));
  const severities = SEVERITIES.map((severity) => ({ id: severity, name: text(`severity.${severity}`) }));
  const accepted = ACCEPTED.map((one) => ({ id: one, name: text(`accepted.${one}`) }));
  const rules = byRule.map(({ rule, count }) => ({ id: rule.id, name: text('gaps.option', { name: rule.law, count }) }));
  const professions = PROFESSIONS.map((one) => {
    const [name, found] = [text(`profession.${one}`), byProfession.find(({ profession }) => profession === one)];
    return { id: one, name: found === undefined ? name : text('gaps.option', { name, count: found.count }) };
  });
  return (
    <>
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
    </>
  );
}

/** A choice that filters: nothing chosen leaves all, or what is said instead. */
function Filter({ all = text('gaps.all'), ...choice }: Omit<ComponentProps<typeof Choice>, 'none' | 'className'> & { all?: string }) {
  return <Choice {...choice} none={all} className="inputs gaps-choice" />;
}
