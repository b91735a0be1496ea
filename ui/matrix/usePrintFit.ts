import { useEffect, type RefObject } from 'react';

/** A4 across, less the margins and the title, in CSS pixels. */
const PAPER = { w: 1000, h: 610 };
/** Very small print takes more room than its share, as no border is thinner than a pixel of the printer. */
const SMALL_PRINT = { below: 0.5, room: 0.93 };
/** The widths that are tried: the wider, the fewer rows the teams outside the grid need, and the smaller the print. */
const WIDTHS = [1100, 1300, 1500, 1800, 2200, 2800, 3500];

/** What the drawn lines listen for: the boxes have moved, and there is no time to wait for an observer. */
export const MOVED = 'orgmatrix:boxes-moved';

/** While the page is printed, the element is as wide and as small as it must be to fill one sheet. */
export function usePrintFit(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const fit = (): void => {
      const { current: stage } = element;
      if (stage === null) return;
      // How it looks on paper is measured, so it must not wait for the paper.
      stage.dataset['fit'] = 'paper';
      const tried = WIDTHS.map((width) => {
        stage.style.width = `${width}px`;
        const zoom = Math.min(1, PAPER.w / Math.max(width, stage.scrollWidth), PAPER.h / stage.scrollHeight);
        return { width, zoom: zoom < SMALL_PRINT.below ? zoom * SMALL_PRINT.room : zoom };
      });
      const best = tried.reduce((one, next) => (next.zoom > one.zoom ? next : one));
      stage.style.width = `${best.width}px`;
      stage.dispatchEvent(new Event(MOVED));
      stage.style.zoom = String(best.zoom);
    };
    const undo = (): void => {
      if (element.current === null) return;
      delete element.current.dataset['fit'];
      element.current.style.zoom = '';
      element.current.style.width = '';
      element.current.dispatchEvent(new Event(MOVED));
    };
    window.addEventListener('beforeprint', fit);
    window.addEventListener('afterprint', undo);
    return () => {
      window.removeEventListener('beforeprint', fit);
      window.removeEventListener('afterprint', undo);
    };
  }, [element]);
}
