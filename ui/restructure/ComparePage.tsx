import { useComparison } from '../api/useComparison';
import { useScenarios } from '../api/useScenarios';
import { longDate } from '../kit/longDate';
import { Failure, Notice } from '../kit/Notice';
import { Skeleton } from '../kit/Skeleton';
import { text } from '../texts/text';
import type { Go } from '../view/useView';
import type { View } from '../view/viewUrl';
import { CompareChoice } from './CompareChoice';
import { CompareTable } from './CompareTable';
import { MovedPicture } from './MovedPicture';
import { OutcomeTold } from './OutcomeTold';
import { RestructureHead } from './RestructureHead';

/** What is recorded and up to three scenarios beside each other: in numbers, in gaps, and in who moves. */
export function ComparePage({ view, go }: { view: View; go: Go }) {
  const { compared, on } = view;
  const scenarios = useScenarios();
  return (
    <>
      <RestructureHead view={view} title={text('page.COMPARE')} lead={text('compare.lead')} />
      {scenarios.isLoadingError ? (
        <Failure error={scenarios.error} what={text('restructure.what')} retry={() => void scenarios.refetch()} />
      ) : scenarios.data === undefined ? (
        <Skeleton label={text('restructure.fetching')} bars={4} />
      ) : (
        <CompareChoice scenarios={scenarios.data.nodes} compared={compared} onChoose={(ids) => go({ compared: ids }, 'REPLACE')} />
      )}
      {compared.length > 0 && <Compared scenarios={compared} on={on} />}
    </>
  );
}

function Compared({ scenarios, on }: { scenarios: readonly string[]; on: string | null }) {
  const { data, error, isError, isPlaceholderData, refetch } = useComparison(scenarios, on);
  if (isError && error !== null) return <Failure error={error} what={text('compare.what')} retry={() => void refetch()} />;
  if (data === undefined) return <Skeleton label={text('compare.working')} bars={10} />;
  const columns = data.columns.flatMap((column) => (column.scenario === null ? [] : [{ ...column, scenario: column.scenario }]));
  return (
    <div className="compare" aria-busy={isPlaceholderData}>
      <div className="card restructure-card">
        <p className="restructure-soft">{text(on === null ? 'compare.onAll' : 'compare.on', { date: longDate(data.on) })}</p>
        <CompareTable columns={data.columns} />
      </div>
      <div className="compare-columns">
        {columns.map(({ scenario, ...outcome }) => (
          <section key={scenario.id} className="card restructure-card" aria-labelledby={`compared-${scenario.id}`}>
            <h2 id={`compared-${scenario.id}`}>{scenario.name}</h2>
            {outcome.refusals.length > 0 ? (
              <Notice title={text('outcome.refused')} tone="warning">
                {outcome.refusals.map(({ sentence }) => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </Notice>
            ) : (
              <>
                <MovedPicture scenario={scenario.id} name={scenario.name} on={data.on} />
                <OutcomeTold outcome={outcome} under={2} />
              </>
            )}
          </section>
        ))}
      </div>
    </div>
  );
}
