import { counted } from '../kit/counted';
import { StateChip } from '../kit/Chip';
import { PostLink } from '../view/ViewLink';
import { FoldButton } from './FoldButton';
import { findMember } from './toForest';
import { placeClass, type Shown } from './Shown';
import type { Cell } from './toMatrix';

/** One portfolio in one place: its manager, how much stands behind, a way to unfold it. `name` is "Social Care in North". */
export function MatrixCell({ cell, name, ...shown }: { cell: Cell; name: string } & Shown) {
  const { selected, standing, open } = shown;
  if (cell.manager === null) {
    return (
      <div className="place cell cell-empty" data-box={cell.key}>
        No posts here
      </div>
    );
  }
  const deeper = standing.includes(cell.key) && selected !== null && selected !== cell.manager.id ? findMember(cell.tops, selected) : null;
  return (
    <div className={placeClass(`place cell${tint(cell, shown)}`, cell.key, shown)} data-box={cell.key}>
      <PostLink post={cell.manager.id} className="place-link">
        {cell.manager.holder ?? 'Vacant'}
        <span className="visually-hidden">, {cell.manager.title}</span>
      </PostLink>
      {cell.manager.state !== 'HELD' && cell.manager.state !== 'VACANT' && <StateChip state={cell.manager.state} />}
      {cell.manager.role !== 'LOCALITY_SERVICE_MANAGER' && <span className="place-detail">{cell.manager.title}</span>}
      <span className="place-counts">
        {counted(cell.teams, 'team', 'teams')} · {counted(cell.posts, 'post', 'posts')}
        {cell.vacancies > 0 && <span className="place-vacant">{cell.vacancies} vacant</span>}
      </span>
      {deeper !== null && (
        <span className="cell-deeper">
          {deeper.holder ?? 'Vacant'}, {deeper.title}
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
