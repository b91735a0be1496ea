import { useState } from 'react';
import type { MoveAspect } from '../api/generated/graphql';
import type { Move } from '../api/useScenarios';
import { Icon } from '../kit/Icon';
import { ShowAll } from '../kit/ShowAll';
import { text } from '../texts/text';

const ASPECTS: readonly MoveAspect[] = ['LINE', 'SUPERVISOR', 'LOCALITY', 'PORTFOLIO'];
const FIRST = 12;

/** Who moves, by what of them is another: from what, to what, by name. */
export function Moves({ moves, under }: { moves: readonly Move[]; under: 2 | 3 }) {
  const [Title, Aspect] = [`h${under + 1}` as 'h3' | 'h4', `h${under + 2}` as 'h4' | 'h5'];
  const [all, setAll] = useState(false);
  const shown = all ? moves : moves.slice(0, FIRST);
  return (
    <section className="outcome-part">
      <Title>{text('outcome.moves', { count: moves.length })}</Title>
      {ASPECTS.map((aspect) => {
        const count = moves.filter((move) => move.aspect === aspect).length;
        const those = shown.filter((move) => move.aspect === aspect);
        return those.length === 0 ? null : (
          <div key={aspect} className="moves-group">
            <Aspect className={`moves-${aspect.toLowerCase()}`}>
              {text(`aspect.${aspect}`)} <span className="heading-count">{count}</span>
            </Aspect>
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
