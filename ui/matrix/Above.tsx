import { GapChip, StateChip } from '../kit/Chip';
import { PostLink } from '../view/ViewLink';
import { placeClass, type Shown } from './Shown';
import { text } from '../texts/text';

/** The posts above the heads: where the two lines of everybody in the grid meet in the end. */
export function Above(shown: Shown) {
  const { above } = shown.matrix;
  if (above.length === 0) return null;
  return (
    <section className="above" aria-labelledby="above-heading">
      <h2 id="above-heading" className="stage-heading" data-box="">
        {text('matrix.above')}
      </h2>
      <ul className="above-list">
        {above.map((node) => (
          <li key={node.id} className={placeClass('place above-place', `above:${node.id}`, shown)} data-box={`above:${node.id}`}>
            <PostLink post={node.id} className="place-link">
              {node.holder ?? text('say.vacant')}
            </PostLink>
            <span className="place-detail">{node.title}</span>
            {node.state !== 'VACANT' && <StateChip state={node.state} />}
            {(shown.gapsAt.get(`above:${node.id}`) ?? 0) > 0 && <GapChip count={shown.gapsAt.get(`above:${node.id}`) ?? 0} />}
            {shown.meet === `above:${node.id}` && <span className="meeting">{text('matrix.meet')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
