import { useState } from 'react';
import { useMe } from '../api/useMe';
import { useChangeKinds, useForeseen, useStudio, type Scenario } from '../api/useScenarios';
import { Failure, Notice } from '../kit/Notice';
import { Skeleton } from '../kit/Skeleton';
import { text } from '../texts/text';
import type { Go } from '../view/useView';
import type { View } from '../view/viewUrl';
import type { Begun } from './Begun';
import { ChangeList } from './ChangeList';
import { Decision } from './Decision';
import { Doings } from './Doings';
import { OutcomeCard } from './OutcomeCard';
import { RestructureSwitch } from './RestructureSwitch';
import { StudioHead } from './StudioHead';
import { StudioPicture } from './StudioPicture';

/** One scenario: its changes, what they would do, and what is decided about them. */
export function Studio({ id, view, go }: { id: string; view: View; go: Go }) {
  const { data, error, isLoadingError, refetch } = useStudio(id);
  if (isLoadingError) return <Failure error={error ?? new Error(id)} what={text('studio.what')} retry={() => void refetch()} />;
  if (data === undefined) return <Skeleton label={text('studio.fetching')} bars={10} />;
  if (data === null) {
    return (
      <>
        <RestructureSwitch view={view} />
        <h1>{text('studio.missing')}</h1>
        <Notice title={text('studio.missing')}>
          <p>{text('studio.missingWhy')}</p>
        </Notice>
      </>
    );
  }
  return <Opened scenario={data} view={view} go={go} />;
}

function Opened({ scenario, view, go }: { scenario: Scenario; view: View; go: Go }) {
  const kinds = useChangeKinds();
  const [begun, setBegun] = useState<Begun | null>(null);
  const found = useForeseen(scenario.id, scenario.version);
  const leads = useMe().data?.me.roles.includes('LEADERSHIP') ?? false;
  const over = scenario.state === 'APPLIED' || scenario.state === 'WITHDRAWN';
  // Of another version it would stand beside the wrong lines, and be approved unseen.
  const foreseen = found.data?.version === scenario.version ? found.data : null;
  const whole = scenario.changes.length === scenario.size && scenario.changes.every(({ json }) => json !== null);
  const writable = leads && !over && kinds.data !== undefined;
  return (
    <>
      <RestructureSwitch view={view} />
      <StudioHead scenario={scenario} on={foreseen?.outcome?.on ?? scenario.startsOn} />
      <div className="studio-body">
        <ChangeList
          scenario={scenario}
          kinds={kinds.data ?? []}
          foreseen={foreseen}
          view={view}
          go={go}
          writable={writable}
          begun={begun}
          onBegun={() => setBegun(null)}
        />
        {!over && (
          <StudioPicture scenario={scenario} foreseen={foreseen} view={view} go={go} writable={writable && whole} onBegin={setBegun} />
        )}
        <OutcomeCard
          scenario={scenario}
          shown={found.data ?? null}
          current={foreseen !== null}
          error={found.error}
          retry={() => void found.refetch()}
        />
        <Decision key={scenario.version} scenario={scenario} foreseen={foreseen} />
        <Doings scenario={scenario} />
      </div>
    </>
  );
}
