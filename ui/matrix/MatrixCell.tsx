import { GapChip, StateChip } from '../kit/Chip';
import { PostLink } from '../view/ViewLink';
import { FoldButton } from './FoldButton';
import { findMember } from './toForest';
import { placeClass, type Shown } from './Shown';
import type { Cell } from './toMatrix';
import { text } from '../texts/text';

/** One portfolio in one place: its manager, how much stands behind, a way to unfold it. `name` is "Social Care in North". */
export function MatrixCell({ cell, name, ...shown }: { cell: Cell; name: string } & Shown) {
  const { selected, standing, open } = shown;
  if (cell.manager === null) {
    return (
      <div className="place cell cell-empty" data-box={cell.key}>
        {text('matrix.empty')}
      </div>
    );
  }
  const deeper = standing.includes(cell.key) && selected !== null && selected !== cell.manager.id ? findMember(cell.tops, selected) : null;
  return (
    <div className={placeClass(`place cell${tint(cell, shown)}`, cell.key, shown)} data-box={cell.key}>
      <PostLink post={cell.manager.id} className="place-link">
        {cell.manager.holder ?? text('say.vacant')}
        <span className="visually-hidden">{text('matrix.thenTitle', { title: cell.manager.title })}</span>
      </PostLink>
      {cell.manager.state !== 'HELD' && cell.manager.state !== 'VACANT' && <StateChip state={cell.manager.state} />}
      {cell.manager.role !== 'LOCALITY_SERVICE_MANAGER' && <span className="place-detail">{cell.manager.title}</span>}
      <span className="place-counts">
        {text('count.teams', { count: cell.teams })} · {text('count.posts', { count: cell.posts })}
        {cell.vacancies > 0 && <span className="place-vacant">{text('count.vacant', { count: cell.vacancies })}</span>}
      </span>
      {(shown.gapsAt.get(cell.key) ?? 0) > 0 && <GapChip count={shown.gapsAt.get(cell.key) ?? 0} />}
      {deeper !== null && (
        <span className="cell-deeper">
          {text('matrix.holderAndTitle', { holder: deeper.holder ?? text('say.vacant'), title: deeper.title })}
        </span>
      )}
      {cell.posts > 1 && <FoldButton open={open.isOpen(cell.key)} toggle={() => open.toggle(cell.key)} controls={cell.key} name={name} />}
    </div>
  );
}

/** A faint wash along the row and the column of the selected cell. */
function tint(cell: Cell, { standing }: Shown): string {
  const here = standing.find((key) => key.startsWith('cell:'));
  if (here === undefined || here === cell.key) return '';
  const [locality, portfolio] = here.slice(5).split('/');
  return locality === cell.locality ? ' in-row' : portfolio === cell.portfolio ? ' in-column' : '';
}
