import { useMe } from '../api/useMe';
import { useName } from '../api/usePath';
import { useScenarios, type ScenarioInList } from '../api/useScenarios';
import { Failure, Notice } from '../kit/Notice';
import { Skeleton } from '../kit/Skeleton';
import { text } from '../texts/text';
import type { Go } from '../view/useView';
import type { View } from '../view/viewUrl';
import { Beginning } from './Beginning';
import { RestructureHead } from './RestructureHead';
import { ScenarioRow } from './ScenarioRow';

/** Every scenario, those on the way first, and the form that begins one. */
export function ScenariosPage({ view, go }: { view: View; go: Go }) {
  const found = useScenarios();
  const leads = useMe().data?.me.roles.includes('LEADERSHIP') ?? false;
  return (
    <>
      <RestructureHead view={view} title={text('page.RESTRUCTURE')} lead={text('restructure.lead')} />
      {view.change !== null && view.post !== null && <Choosing post={view.post} on={view.on} />}
      <div className="explore-body">
        <section className="card restructure-card" aria-label={text('restructure.scenarios')}>
          {found.isLoadingError ? (
            <Failure error={found.error} what={text('restructure.what')} retry={() => void found.refetch()} />
          ) : found.data === undefined ? (
            <Skeleton label={text('restructure.fetching')} bars={8} />
          ) : (
            <Scenarios {...found.data} />
          )}
        </section>
        <section className="card restructure-card" aria-labelledby="begin-title">
          <h2 id="begin-title">{text('begin.title')}</h2>
          {leads ? <Beginning go={go} /> : <p className="restructure-soft">{text('begin.mayNot')}</p>}
        </section>
      </div>
    </>
  );
}

function Scenarios({ nodes, totalCount }: { nodes: readonly ScenarioInList[]; totalCount: number }) {
  if (nodes.length === 0) {
    return (
      <Notice title={text('restructure.empty')}>
        <p>{text('restructure.emptyWhy')}</p>
      </Notice>
    );
  }
  const isOver = ({ state }: ScenarioInList): boolean => state === 'APPLIED' || state === 'WITHDRAWN';
  const underway = nodes.filter((one) => !isOver(one));
  const over = nodes.filter(isOver);
  return (
    <>
      <h2>{text('restructure.underway')}</h2>
      {underway.length === 0 && <p className="restructure-soft">{text('restructure.noneUnderway')}</p>}
      <Rows scenarios={underway} />
      {over.length > 0 && <h2>{text('restructure.over')}</h2>}
      <Rows scenarios={over} />
      {nodes.length < totalCount && <p className="restructure-soft">{text('restructure.more', { count: nodes.length })}</p>}
    </>
  );
}

function Rows({ scenarios }: { scenarios: readonly ScenarioInList[] }) {
  return scenarios.length === 0 ? null : (
    <ul className="scenario-rows">
      {scenarios.map((scenario) => (
        <ScenarioRow key={scenario.id} scenario={scenario} />
      ))}
    </ul>
  );
}

/** Says that a change waits for the scenario that it is to go into. */
function Choosing({ post, on }: { post: string; on: string | null }) {
  const name = useName(post, on).data?.title ?? post;
  return (
    <Notice title={text('restructure.choose')}>
      <p>{text('restructure.chooseWhy', { name })}</p>
    </Notice>
  );
}
