import { useEffect, useRef, type RefObject } from 'react';
import type { CanvasHandle } from '../canvas/CanvasHandle';
import type { ChartModel } from '../chart/model';
import { text } from '../texts/text';
import type { Carrying } from './useCarrying';
import { waysOnto } from './waysOnto';

interface MarkProps {
  carrying: Carrying;
  model: ChartModel;
  canvas: RefObject<CanvasHandle | null>;
  /** The post the keyboard is at. */
  current: string | null;
}

/** Over the picture while a post is carried: its name beside the pointer, and a border with a word around the post it would go to. Drawn by frames, as the picture moves below. */
export function CarriedMark({ carrying: { carried, pointer }, model, canvas, current }: MarkProps) {
  const ghost = useRef<HTMLParagraphElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const target = carried === null ? null : carried.dragged ? carried.target : current;
  useEffect(() => {
    if (carried === null) return;
    let asked = 0;
    const draw = (): void => {
      const corner = ghost.current?.offsetParent?.getBoundingClientRect();
      if (ghost.current !== null && corner !== undefined) {
        ghost.current.style.transform = `translate(${pointer.current.x - corner.left + 14}px, ${pointer.current.y - corner.top + 14}px)`;
      }
      const rect = target === null ? null : (canvas.current?.rectOf(target) ?? null);
      if (frame.current !== null) frame.current.hidden = rect === null;
      if (frame.current !== null && rect !== null) {
        frame.current.style.transform = `translate(${rect.x}px, ${rect.y}px)`;
        frame.current.style.width = `${rect.w}px`;
        frame.current.style.height = `${rect.h}px`;
      }
      asked = requestAnimationFrame(draw);
    };
    draw();
    return () => cancelAnimationFrame(asked);
  }, [carried, target, canvas, pointer]);
  if (carried === null) return null;
  const title = model.posts.get(carried.post)?.title ?? carried.post;
  return (
    <div aria-hidden="true">
      {carried.dragged && (
        <p ref={ghost} className="carried-ghost">
          {title}
        </p>
      )}
      {target !== null && target !== carried.post && (
        <div ref={frame} className={waysOnto(model, carried.post, target).length === 0 ? 'carried-target is-not' : 'carried-target'}>
          <span>{targetWord(model, carried.post, target)}</span>
        </div>
      )}
    </div>
  );
}

/** What the post that is aimed at would become to the one that is carried, in a word or two. */
export function targetWord(model: ChartModel, post: string, target: string): string {
  const ways = waysOnto(model, post, target);
  if (ways.length === 0) return text('carry.not');
  return text(ways.includes('LINE') ? 'carry.here' : 'carry.supervisorOnly');
}
