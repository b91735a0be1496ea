import { useState } from 'react';
import type { MoveAspect } from '../api/generated/graphql';
import type { Move } from '../api/useScenarios';
import { Icon } from '../kit/Icon';
import { ShowAll } from '../kit/ShowAll';
import { text } from '../texts/text';

const ASPECTS: readonly MoveAspect[] = ['LINE', 'SUPERVISOR', 'LOCALITY', 'PORTFOLIO'];
const FIRST = 12;

/** Who moves, by what of them is another: from what, to what, by name. */
export function Moves({ moves }: { moves: readonly Move[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? moves : moves.slice(0, FIRST);
  return (
    <section className="outcome-part">
      <h3>{text('outcome.moves', { count: moves.length })}</h3>
      {ASPECTS.map((aspect) => {
        const count = moves.filter((move) => move.aspect === aspect).length;
        const those = shown.filter((move) => move.aspect === aspect);
        return those.length === 0 ? null : (
          <div key={aspect} className="moves-group">
            <h4 className={`moves-${aspect.toLowerCase()}`}>
              {text(`aspect.${aspect}`)} <span className="heading-count">{count}</span>
            </h4>
            <ul>
              {those.map(({ post, title, before, after }) => (
                <li key={post} className="move">
                  <strong>{title}</strong>
                  <span className="move-ends">
                    <span className="visually-hidden">{text('outcome.from')} </span>
                    <span className="move-before">{names(before)}</span>
                    <Icon shape="arrow" />
                    <span className="visually-hidden"> {text('outcome.to')} </span>
                    <span className="move-after">{names(after)}</span>
                  </span>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {moves.length > FIRST && <ShowAll all={all} setAll={setAll} count={moves.length} />}
    </section>
  );
}

function names(ends: Move['before']): string {
  return ends.length === 0 ? text('outcome.nobody') : ends.map(({ name }) => name).join(', ');
}
