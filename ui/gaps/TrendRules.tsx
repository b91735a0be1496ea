import type { TrendPoint } from '../api/useTrend';
import { longDate } from '../kit/longDate';
import { text } from '../texts/text';
import { ViewLink } from '../view/ViewLink';
import type { View } from '../view/viewUrl';
import { GapsOn } from './GapsOn';
import { trendRules } from './trendRules';

/** How each rule stood on the first day of the trend and on its last; each leads to the trend of it alone. */
export function TrendRules({ view, points }: { view: View; points: readonly TrendPoint[] }) {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  return (
    <div className="card trend-scroll" role="region" aria-label={text('trend.byRule')} tabIndex={0}>
      <table className="trend-table trend-rules">
        <caption>{text('trend.byRule')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('trend.rule')}</th>
            <th scope="col">{text('trend.on', { date: longDate(first.on) })}</th>
            <th scope="col">{text('trend.on', { date: longDate(last.on) })}</th>
            <th scope="col">{text('trend.change')}</th>
          </tr>
        </thead>
        <tbody>
          {trendRules(points).map(({ id, law, before, after }) => (
            <tr key={id}>
              <th scope="row">
                {view.rule === id ? (
                  law
                ) : (
                  <ViewLink patch={{ rule: id, step: null }} className="trend-count trend-law">
                    <span>
                      {law} <span className="visually-hidden">{text('trend.ofRule')}</span>
                    </span>
                  </ViewLink>
                )}
              </th>
              <td>
                <GapsOn on={first.on} count={before} name={law} patch={{ rule: id }} />
              </td>
              <td>
                <GapsOn on={last.on} count={after} name={law} patch={{ rule: id }} />
              </td>
              <td>{changed(after - before)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function changed(by: number): string {
  if (by === 0) return text('trend.same');
  return by > 0 ? text('trend.more', { count: by }) : text('trend.less', { count: -by });
}
