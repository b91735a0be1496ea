import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Rect } from '../../picture/measures';
import { text } from '../texts/text';
import { describeLines, describeMarks, holderWords, marksOf } from './describePost';
import type { ChartModel } from './model';
import type { Painting } from './toPainting';

interface CardProps {
  model: ChartModel;
  painting: Painting | null;
  post: string;
  /** Where the post is, in pixels from the corner of the picture. */
  beside: Rect;
  onStay: () => void;
  onLeave: () => void;
}

const GAP = 10;

/** What the picture knows of a post, beside it, once the pointer rests there. Hidden from screen readers, as the list and the button over the post say the same. */
export function HoverCard({ model, painting, post, beside, onStay, onLeave }: CardProps) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = card.current;
    const frame = element?.offsetParent;
    if (!element || !frame) return;
    const right = beside.x + beside.w + GAP;
    const left = beside.x - GAP - element.offsetWidth;
    element.style.left = `${right + element.offsetWidth <= frame.clientWidth || left < 0 ? right : left}px`;
    element.style.top = `${Math.max(GAP, Math.min(beside.y, frame.clientHeight - element.offsetHeight - GAP))}px`;
  }, [beside, post]);
  // Wherever the focus is: who is bothered by the card need not move the pointer.
  useEffect(() => {
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onLeave();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [onLeave]);
  const node = model.posts.get(post);
  if (node === undefined) return null;
  const category = painting?.of.get(post)?.name;
  const marks = marksOf(node).flatMap((mark) => (mark === 'VACANT' ? [] : text(`mark.${mark}`)));
  return (
    <div ref={card} className="hover-card" aria-hidden="true" onPointerEnter={onStay} onPointerLeave={onLeave}>
      <strong>{node.title}</strong>
      <span>{[holderWords(node), ...marks].join(' · ')}</span>
      {category !== undefined && <span className="place-detail">{category}</span>}
      {[...describeMarks(model, post), ...describeLines(model, post)].map((sentence) => (
        <span key={sentence} className="place-detail">
          {sentence}
        </span>
      ))}
    </div>
  );
}
