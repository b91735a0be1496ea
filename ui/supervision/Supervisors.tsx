import { useLoads, useSessionsDue } from '../api/useSessions';
import { holderNames } from '../kit/holderNames';
import { longDate } from '../kit/longDate';
import { Failure, Notice } from '../kit/Notice';
import { Skeleton } from '../kit/Skeleton';
import { text } from '../texts/text';
import { ViewLink } from '../view/ViewLink';
import { supervisorRows, type SupervisorRow } from './supervisorRows';

/** All supervisors whom the reader may see: what they owe, how long it has been overdue, and their load. */
export function Supervisors({ on }: { on: string | null }) {
  const due = useSessionsDue(null, on);
  const loads = useLoads(on);
  if (due.isLoadingError) return <Failure error={due.error} what={text('supervision.what')} retry={() => void due.refetch()} />;
  if (loads.isLoadingError) return <Failure error={loads.error} what={text('supervision.what')} retry={() => void loads.refetch()} />;
  if (due.data === undefined || loads.data === undefined) return <Skeleton label={text('supervision.fetching')} bars={10} />;
  const { nodes, totalCount } = due.data;
  if (totalCount === 0) {
    return (
      <Notice title={text('supervision.nothing')}>
        <p>{text('supervision.nothingWhy')}</p>
      </Notice>
    );
  }
  const rows = supervisorRows(nodes, loads.data);
  const overdue = rows.reduce((sum, row) => sum + row.overdue, 0);
  return (
    <section className="card supervision-card">
      <p role="status">
        <strong>{text('supervision.total', { overdue, count: totalCount, supervisors: rows.length })}</strong>
      </p>
      {nodes.length < totalCount && <p className="place-detail">{text('supervision.first', { shown: nodes.length, count: totalCount })}</p>}
      <table className="supervision-table">
        <caption className="visually-hidden">{text('supervision.table')}</caption>
        <thead>
          <tr>
            {(['supervisor', 'overdue', 'next', 'load'] as const).map((column) => (
              <th key={column} scope="col">
                {text(`owing.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.supervisor.id} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ row: { supervisor, due, overdue, longest, next, load } }: { row: SupervisorRow }) {
  return (
    <tr>
      <th scope="row">
        <ViewLink patch={{ post: supervisor.id }} className="place-link">
          {holderNames(supervisor) ?? text('say.vacant')}
        </ViewLink>
        <span className="place-detail">{supervisor.title}</span>
      </th>
      <td data-label={text('owing.overdue')}>
        {overdue === 0 ? (
          text('supervision.none')
        ) : (
          <span className="chip chip-gap">{text('supervision.overdueOf', { overdue, count: due, days: longest })}</span>
        )}
      </td>
      <td data-label={text('owing.next')}>{next === null ? text('supervision.none') : longDate(next)}</td>
      <td data-label={text('owing.load')}>
        {load === null ? text('supervision.loadUnknown') : text('supervision.load', { hours: load.hoursAMonth, count: load.supervisees })}
      </td>
    </tr>
  );
}
