import { whenThere } from './whenThere';

/** The selected post as each picture draws it: a place of the matrix, what has the focus for the chart, a row of the list. */
const DRAWN = '.stage [aria-current=true], .chart-picture .canvas-proxy:not([hidden]), .post-tree [role=row][aria-selected=true]';
/** What of it has to be in sight. */
const AROUND = '.place, .posts-post, figure, .post-tree';

/** After a link "show in …": brings the selected post into sight as soon as the other page has drawn it, and gives it the focus. */
export function landOnPost(): void {
  const old = document.querySelector('#picture > *');
  const drawn = (): HTMLElement | null =>
    [...document.querySelectorAll<HTMLElement>(DRAWN)].find((place) => place.checkVisibility() && old?.contains(place) !== true) ?? null;
  whenThere(drawn, (place) => {
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const around = place.closest(AROUND) ?? place;
    place.focus({ preventScroll: true });
    const tall = around.clientHeight > window.innerHeight / 2;
    around.scrollIntoView({ block: tall ? 'nearest' : 'center', inline: 'nearest', behavior: still ? 'instant' : 'smooth' });
  });
}
