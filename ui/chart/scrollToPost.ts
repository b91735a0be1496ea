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
 * Brings a post's row into view. Rows out of view are not in the page, so the list is first scrolled to about the right place,
 * by the average height of a row.
 */
export function scrollToPost(box: HTMLElement, visible: Forest, post: string): void {
  const list = box.querySelector<HTMLElement>('[role=treegrid]');
  const row = rowOf(visible, post);
  if (list === null || row < 0) return;
  const top = (row / visible.level.size) * list.scrollHeight;
  if (top < list.scrollTop || top > list.scrollTop + list.clientHeight - 60) list.scrollTop = Math.max(0, top - list.clientHeight / 3);
}
