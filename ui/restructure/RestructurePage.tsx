import type { Role } from '../api/generated/graphql';
import { useMe } from '../api/useMe';
import { Notice } from '../kit/Notice';
import { text } from '../texts/text';
import type { Go } from '../view/useView';
import type { View } from '../view/viewUrl';
import { ComparePage } from './ComparePage';
import { HistoryPage } from './HistoryPage';
import { ScenariosPage } from './ScenariosPage';
import { Studio } from './Studio';
import '../explore/explore.css';
import './restructure.css';
import './studio.css';

const ALLOWED: readonly Role[] = ['HR', 'LEADERSHIP', 'ADMIN'];

/** The journey Restructure: scenarios and one of them, beside each other, and what was made. */
export function RestructurePage({ view, go }: { view: View; go: Go }) {
  const roles = useMe().data?.me.roles ?? null;
  const allowed = roles?.some((role) => ALLOWED.includes(role)) ?? false;
  return (
    <main id="main" tabIndex={-1} className="explore restructure">
      {allowed && <Allowed view={view} go={go} />}
      {roles !== null && !allowed && (
        <>
          <h1>{text('page.RESTRUCTURE')}</h1>
          <Notice title={text('restructure.forbidden')}>
            <p>{text('restructure.forbiddenWhy')}</p>
          </Notice>
        </>
      )}
    </main>
  );
}

function Allowed({ view, go }: { view: View; go: Go }) {
  if (view.page === 'COMPARE') return <ComparePage view={view} go={go} />;
  if (view.page === 'HISTORY') return <HistoryPage view={view} />;
  if (view.scenario !== null) return <Studio key={view.scenario} id={view.scenario} view={view} go={go} />;
  return <ScenariosPage view={view} go={go} />;
}
