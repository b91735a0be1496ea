import { Icon } from '../kit/Icon';
import { text } from '../texts/text';

/** Folds and unfolds the posts behind a cell or a team. */
export function FoldButton({ open, toggle, controls, name }: { open: boolean; toggle: () => void; controls: string; name: string }) {
  return (
    <button type="button" className="fold" aria-expanded={open} aria-controls={open ? `posts-${controls}` : undefined} onClick={toggle}>
      <Icon shape="down" />
      <span className="visually-hidden">{text('matrix.allPosts', { name })}</span>
    </button>
  );
}
