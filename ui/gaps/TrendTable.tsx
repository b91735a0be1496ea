import type { TrendPoint } from '../api/useTrend';
import { longDate } from '../kit/longDate';
import { text } from '../texts/text';
import { ViewLink } from '../view/ViewLink';
import { STANDARDS, type View } from '../view/viewUrl';
import { GapsOn } from './GapsOn';

/** The trend as a table: each number leads to the gaps of its day, or to those that opened and closed. It scrolls in itself where the page is narrow. */
export function TrendTable({ view, points }: { view: View; points: readonly TrendPoint[] }) {
  return (
    <div className="card trend-scroll" role="region" aria-label={text('trend.table')} tabIndex={0}>
      <table className="trend-table">
        <caption className="visually-hidden">{text('trend.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('trend.day')}</th>
            <th scope="col">{text('trend.total')}</th>
            <th scope="col">{text('trend.accepted')}</th>
            <th scope="col">{text('trend.opened')}</th>
            <th scope="col">{text('trend.closed')}</th>
            {STANDARDS.map((standard) => (
              <th key={standard} scope="col">
                {text(`standard.${standard}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <Row key={point.on} view={view} point={point} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ view, point: { on, totalCount, acceptedCount, opened, closed, byStandard } }: { view: View; point: TrendPoint }) {
  return (
    <tr className={on === view.step ? 'is-step' : undefined}>
      <th scope="row">{longDate(on)}</th>
      <td>
        <GapsOn on={on} count={totalCount} name={text('trend.total')} patch={{}} />
      </td>
      <td>
        <GapsOn on={on} count={acceptedCount} name={text('trend.accepted')} patch={{ accepted: 'ONLY' }} />
      </td>
      <Since view={view} on={on} count={opened} name={text('trend.opened')} />
      <Since view={view} on={on} count={closed} name={text('trend.closed')} />
      {STANDARDS.map((standard) => (
        <td key={standard}>
          <GapsOn
            on={on}
            count={byStandard.find((one) => one.standard === standard)?.count ?? 0}
            name={text(`standard.${standard}`)}
            patch={{ standard }}
          />
        </td>
      ))}
    </tr>
  );
}

/** How many opened, or closed, since the day before: a way to which ones they are. */
function Since({ view, on, count, name }: { view: View; on: string; count: number | null; name: string }) {
  if (count === null) {
    return (
      <td>
        <span aria-hidden="true">{text('trend.nothing')}</span>
        <span className="visually-hidden">{text('trend.first')}</span>
      </td>
    );
  }
  return (
    <td>
      {count === 0 ? (
        count
      ) : (
        <ViewLink patch={{ step: on }} className="trend-count" {...(view.step === on ? { current: 'true' as const } : {})}>
          {count} <span className="visually-hidden">{text('trend.numberOn', { name, date: longDate(on) })}</span>
        </ViewLink>
      )}
    </td>
  );
}
