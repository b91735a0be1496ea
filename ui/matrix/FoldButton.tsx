import { Icon } from '../kit/Icon';

/** Folds and unfolds the posts behind a cell or a team. */
export function FoldButton({ open, toggle, controls, name }: { open: boolean; toggle: () => void; controls: string; name: string }) {
  return (
    <button type="button" className="fold" aria-expanded={open} aria-controls={open ? `posts-${controls}` : undefined} onClick={toggle}>
      <Icon shape="down" />
      <span className="visually-hidden">All posts of {name}</span>
    </button>
  );
}
