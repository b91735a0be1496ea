import { useState } from 'react';
import { GapChip, StateChip } from '../kit/Chip';
import { PostLink } from '../view/ViewLink';
import { CellPosts } from './CellPosts';
import { FoldButton } from './FoldButton';
import { findMember } from './toForest';
import { placeClass, type Shown } from './Shown';
import type { Branch } from './toMatrix';
import { text } from '../texts/text';

const FIRST = 12;

/** Specialist posts and central teams: they serve every place, so they stand outside the grid, in groups by whom they answer to. */
export function Outside(shown: Shown) {
  const { outside } = shown.matrix;
  if (outside.length === 0) return null;
  const managers = [...new Map(outside.map(({ manager }) => [manager?.id ?? null, manager])).values()];
  return (
    <section className="outside" aria-labelledby="outside-heading">
      <h2 id="outside-heading" className="stage-heading" data-box="">
        {text('matrix.outside')}
      </h2>
      {managers.map((manager) => (
        <Group key={manager?.id ?? 'none'} manager={manager} branches={outside.filter((branch) => branch.manager === manager)} {...shown} />
      ))}
    </section>
  );
}

/** The branches under one manager; many of them are folded under their count, except the one where the selected post stands. */
function Group({ manager, branches, ...shown }: { manager: Branch['manager']; branches: Branch[] } & Shown) {
  const [all, setAll] = useState(false);
  return (
    <div className="outside-group">
      <h3 data-box="">
        {manager === null ? text('matrix.withoutManager') : text('matrix.answeringTo', { name: manager.holder ?? manager.title })}
      </h3>
      <ul className="outside-list">
        {branches
          .filter(({ key }, i) => all || i < FIRST || shown.standing.includes(key))
          .map((branch) => (
            <BranchCard key={branch.key} branch={branch} {...shown} />
          ))}
      </ul>
      {branches.length > FIRST && (
        <button type="button" className="button outside-all" data-box="" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? text('say.showFewer') : text('say.showAll', { count: branches.length })}
        </button>
      )}
    </div>
  );
}

function BranchCard({ branch, ...shown }: { branch: Branch } & Shown) {
  const { open, selected, standing } = shown;
  const { node } = branch.top;
  const isOpen = open.isOpen(branch.key) && branch.posts > 1;
  const deeper = standing.includes(branch.key) && selected !== null && selected !== node.id ? findMember([branch.top], selected) : null;
  return (
    <li className={isOpen ? 'outside-item is-open' : 'outside-item'}>
      <div className={placeClass('place cell', branch.key, shown)} data-box={branch.key}>
        <PostLink post={node.id} className="place-link">
          {node.holder ?? text('say.vacant')}
        </PostLink>
        <span className="place-detail">{node.title}</span>
        {node.state !== 'VACANT' && <StateChip state={node.state} />}
        <span className="place-counts">
          {text('count.posts', { count: branch.posts })}
          {branch.portfolio !== null && ` · ${branch.portfolio}`}
        </span>
        {(shown.gapsAt.get(branch.key) ?? 0) > 0 && <GapChip count={shown.gapsAt.get(branch.key) ?? 0} />}
        {deeper !== null && (
          <span className="cell-deeper">
            {text('matrix.holderAndTitle', { holder: deeper.holder ?? text('say.vacant'), title: deeper.title })}
          </span>
        )}
        {branch.posts > 1 && <FoldButton open={isOpen} toggle={() => open.toggle(branch.key)} controls={branch.key} name={node.title} />}
      </div>
      {isOpen && <CellPosts tops={[branch.top]} name={node.title} id={branch.key} selected={selected} gaps={shown.gaps} />}
    </li>
  );
}
