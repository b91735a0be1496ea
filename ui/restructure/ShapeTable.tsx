import type { ShapeNumbers } from '../api/useScenarios';
import { text } from '../texts/text';
import { difference, MEASURES, measuresOf } from './shapeRows';

/** The shape of the organisation before and after, measure by measure, and by how much it differs. */
export function ShapeTable({ before, after }: { before: ShapeNumbers; after: ShapeNumbers }) {
  const [was, then] = [measuresOf(before), measuresOf(after)];
  return (
    <table className="shape-table">
      <caption className="visually-hidden">{text('outcome.measure')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{text('outcome.measure')}</span>
          </th>
          <th scope="col">{text('outcome.today')}</th>
          <th scope="col">{text('outcome.then')}</th>
          <th scope="col">
            <span className="visually-hidden">{text('outcome.difference')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {MEASURES.map((measure) => {
          const more = difference(was[measure], then[measure]);
          return (
            <tr key={measure}>
              <th scope="row">{text(`measure.${measure}`)}</th>
              <td>{was[measure] ?? text('outcome.nothing')}</td>
              <td className={more === null ? '' : 'is-other'}>{then[measure] ?? text('outcome.nothing')}</td>
              <td className="is-other">{more}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
