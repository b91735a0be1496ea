import { useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { LineKind } from '../api/generated/graphql';
import type { Stretch } from './drawnLines';
import { MOVED } from './usePrintFit';
import { routeLine, type Point, type Rect } from './routeLine';

interface Drawing {
  kind: LineKind;
  points: Point[];
}

// The line leaves towards its row's head, the professional line on the other side, so that the two seldom share a gutter.
const GUTTER = {
  LINE: { x: 12, y: 11, aside: -4, leaves: ['LEFT', 'TOP'] },
  PROFESSIONAL: { x: 12, y: 11, aside: 4, leaves: ['RIGHT', 'TOP'] },
} as const;
// From the head of a row the line goes on up the margin, where nothing else runs.
const MARGIN = { ...GUTTER.LINE, leaves: ['LEFT'] } as const;
const ARROW = { LINE: 'M0 0 10 5 0 10Z', PROFESSIONAL: 'M1 1 9 5 1 9' } as const;

/** The selected post's two lines, drawn in the gutters between the boxes that are on the page now. Says nothing of its own: the panel has the sentences. */
export function LineOverlay({ stretches }: { stretches: readonly Stretch[] }) {
  const svg = useRef<SVGSVGElement>(null);
  const [drawings, setDrawings] = useState<Drawing[]>([]);

  useLayoutEffect(() => {
    const stage = svg.current?.parentElement;
    if (!stage) return;
    const draw = () => setDrawings(measured(stage, stretches));
    // Cells change height when fonts arrive, when one is unfolded and when the window is resized: all of them resize the stage or its table.
    const observer = new ResizeObserver(draw);
    observer.observe(stage);
    for (const part of stage.querySelectorAll('table, .outside')) observer.observe(part);
    const drawNow = () => flushSync(draw);
    stage.addEventListener(MOVED, drawNow);
    return () => {
      observer.disconnect();
      stage.removeEventListener(MOVED, drawNow);
    };
  }, [stretches]);

  return (
    <svg ref={svg} className="lines" aria-hidden="true" focusable="false">
      <defs>
        {(['LINE', 'PROFESSIONAL'] as const).map((kind) => (
          <marker
            key={kind}
            id={`arrow-${kind}`}
            viewBox="0 0 10 10"
            refX="9"
            refY="5"
            markerWidth="11"
            markerHeight="11"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d={ARROW[kind]} className={`arrow arrow-${kind.toLowerCase()}`} />
          </marker>
        ))}
      </defs>
      {drawings.map(({ kind, points }, i) => (
        <path key={i} className={`lines-${kind.toLowerCase()}`} d={rounded(points)} markerEnd={`url(#arrow-${kind})`} />
      ))}
    </svg>
  );
}

function measured(stage: Element, stretches: readonly Stretch[]): Drawing[] {
  const origin = stage.getBoundingClientRect();
  const { scrollLeft, scrollTop } = stage;
  // Printed smaller, the lines are made smaller with the boxes.
  const zoom = stage.currentCSSZoom ?? 1;
  const boxes = [...stage.querySelectorAll<HTMLElement>('[data-box]')].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      key: element.dataset['box'] ?? '',
      rect: {
        left: (left - origin.left) / zoom + scrollLeft,
        top: (top - origin.top) / zoom + scrollTop,
        right: (right - origin.left) / zoom + scrollLeft,
        bottom: (bottom - origin.top) / zoom + scrollTop,
      },
    };
  });
  const rects = boxes.map(({ rect }) => rect);
  const find = (key: string): Rect | undefined => boxes.find((box) => box.key === key)?.rect;
  return stretches.flatMap(({ kind, from, to }) => {
    const [start, end] = [find(from), find(to)];
    const points = start && end ? routeLine(start, end, rects, from.startsWith('row:') ? MARGIN : GUTTER[kind]) : null;
    return points === null ? [] : [{ kind, points }];
  });
}

/** A path through the points with softened corners. */
function rounded(points: readonly Point[]): string {
  return points
    .map((point, i) => {
      const before = points[i - 1];
      const after = points[i + 1];
      if (before === undefined) return `M${point.x} ${point.y}`;
      if (after === undefined) return `L${point.x} ${point.y}`;
      const [near, far] = [toward(point, before), toward(point, after)];
      return `L${near.x} ${near.y}Q${point.x} ${point.y} ${far.x} ${far.y}`;
    })
    .join('');
}

function toward(corner: Point, other: Point): Point {
  const length = Math.abs(other.x - corner.x) + Math.abs(other.y - corner.y);
  const step = Math.min(6, length / 2);
  return { x: corner.x + (Math.sign(other.x - corner.x) || 0) * step, y: corner.y + (Math.sign(other.y - corner.y) || 0) * step };
}
