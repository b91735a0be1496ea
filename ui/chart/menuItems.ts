import type { MenuItem } from '../kit/Menu';
import type { Carrying } from '../restructure/useCarrying';
import { text } from '../texts/text';
import type { Go } from '../view/useView';
import { toChange, toPage, type View } from '../view/viewUrl';

/** What can be done with a post of the chart, in the order of the menu; who plans may also put a change of it into a scenario, the one that is shown or one of their choice, and in a picture where posts can be carried, take it up. */
export function menuItems(
  post: string,
  { from, to }: View,
  go: Go,
  copy: (post: string) => void,
  plans: boolean,
  carrying?: Carrying,
): MenuItem[] {
  return [
    { key: 'select', label: text('menu.select'), run: () => go({ post }) },
    { key: 'focus', label: text('menu.focus'), run: () => go({ post, focus: true, from: null, to: null }) },
    { key: 'place', label: text('menu.place'), run: () => go({ ...toPage('PLACE'), post }) },
    { key: 'from', label: text('menu.from'), run: () => go({ from: post, ...(to === post && { to: null }), focus: false }) },
    { key: 'to', label: text('menu.to'), run: () => go({ to: post, ...(from === post && { from: null }), focus: false }) },
    ...(plans ? [{ key: 'change', label: text('menu.change'), run: () => go(toChange(post)) }] : []),
    ...(carrying?.mayCarry(post) === true ? [{ key: 'carry', label: text('carry.begin'), run: () => carrying.take(post) }] : []),
    { key: 'copy', label: text('menu.copy'), run: () => copy(post) },
  ];
}
