import { childrenOf, type Forest } from '../../picture/forest';

/** The number of a post's row in the unfolded list; -1 when it is not in it. */
export function rowOf(visible: Forest, post: string): number {
  const waiting = [...visible.roots].reverse();
  for (let row = 0, id = waiting.pop(); id !== undefined; row++, id = waiting.pop()) {
    if (id === post) return row;
    const below = childrenOf(visible, id);
    for (let i = below.length - 1; i >= 0; i--) waiting.push(below[i] ?? '');
  }
  return -1;
}

/**
 * Brings a post's row into view, or nearer to it: rows out of view are not in the page, and rows are of any height, so each step reckons from a row
 * that is there and the average height. True when the row has come into view and nothing is left to do.
 */
export function scrollToPost(box: HTMLElement, visible: Forest, post: string): boolean {
  const list = box.querySelector<HTMLElement>('[role=treegrid]');
  const row = rowOf(visible, post);
  if (list === null || row < 0) return true;
  const frame = list.getBoundingClientRect();
  const drawn = [...list.querySelectorAll<HTMLElement>('[role=row][data-key]')];
  const there = drawn.find(({ dataset }) => dataset['key'] === post);
  const near = there ?? drawn[Math.floor(drawn.length / 2)];
  if (near === undefined) return false;
  const rect = near.getBoundingClientRect();
  if (there !== undefined && rect.top >= frame.top && rect.bottom <= frame.bottom) return true;
  const rows = row - rowOf(visible, near.dataset['key'] ?? '');
  list.scrollTop += rect.top - frame.top + (rows * list.scrollHeight) / visible.level.size - list.clientHeight / 3;
  return there !== undefined && rect.height > frame.height;
}
