import type { RefObject } from 'react';
import type { CanvasHandle } from '../canvas/CanvasHandle';
import type { Lens } from '../view/viewUrl';
import { text } from '../texts/text';

interface ControlsProps {
  canvas: RefObject<CanvasHandle | null>;
  lens: Lens;
  every: boolean;
  setEvery: (every: boolean) => void;
  /** What the menu is for; null while there is no post to act on. */
  name: string | null;
  onMenu: (button: HTMLElement) => void;
}

const STEP = 1.3;

/** Zoom and fit, and every professional line at once for those who ask for it. */
export function PictureControls({ canvas, lens, every, setEvery, name, onMenu }: ControlsProps) {
  return (
    <div className="chart-controls" role="group" aria-label={text('chart.size')}>
      <button type="button" className="button" aria-label={text('chart.zoomOut')} onClick={() => canvas.current?.zoomBy(1 / STEP)}>
        <Sign path="M5 12h14" />
      </button>
      <button type="button" className="button" aria-label={text('chart.zoomIn')} onClick={() => canvas.current?.zoomBy(STEP)}>
        <Sign path="M5 12h14M12 5v14" />
      </button>
      <button type="button" className="button" onClick={() => canvas.current?.fit()}>
        {text('chart.fit')}
      </button>
      {name !== null && (
        <button
          type="button"
          className="button"
          aria-haspopup="menu"
          aria-label={text('menu.for', { name })}
          onClick={(event) => onMenu(event.currentTarget)}
        >
          {text('menu.button')}
        </button>
      )}
      {lens === 'BOTH' && (
        <label className="chart-every">
          <input type="checkbox" checked={every} onChange={(event) => setEvery(event.target.checked)} />
          {text('chart.everyLine')}
        </label>
      )}
    </div>
  );
}

function Sign({ path }: { path: string }) {
  return (
    <svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
    </svg>
  );
}
