import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Point } from '../../picture/measures';
import type { Drag } from '../canvas/dragPosts';
import { nameOf } from '../chart/describePost';
import type { ChartModel } from '../chart/model';
import { text } from '../texts/text';
import { isClosed, waysOnto } from './waysOnto';

/** A post on its way onto another, by mouse or step by step. */
export interface Carrying {
  /** The post that is carried, and the one under the pointer; by keyboard that is the post the keyboard is at. */
  readonly carried: { readonly post: string; readonly target: string | null; readonly dragged: boolean } | null;
  /** Where it was put down, until the reader has said what that means. `at` is in pixels of the window. */
  readonly dropped: { readonly post: string; readonly onto: string; readonly at: Point } | null;
  /** Where the pointer is while it drags, in pixels of the window; read while drawing frames, so that a moving pointer renders nothing. */
  readonly pointer: RefObject<Point>;
  readonly drag: Drag;
  /** What has just happened, for a screen reader. */
  readonly said: string;
  mayCarry(post: string): boolean;
  take(post: string): void;
  putOnto(onto: string, at: Point): void;
  /** The reader has chosen what the drop means, or has left it: then they are told that nothing moved. */
  end(chosen: boolean): void;
}

/** Carries a post of a picture onto another: dragged with the mouse, or taken by its menu and put down with Enter or a press. Escape lays it down where it was. */
export function useCarrying(model: ChartModel): Carrying {
  const [carried, setCarried] = useState<Carrying['carried']>(null);
  const [dropped, setDropped] = useState<Carrying['dropped']>(null);
  const [said, setSaid] = useState('');
  const pointer = useRef<Point>({ x: 0, y: 0 });
  // A drag that was given up stays so until the button is let go.
  const givenUp = useRef(false);

  const name = (post: string): string => nameOf(model, post) ?? post;
  const layDown = (post: string): void => {
    setCarried(null);
    setDropped(null);
    setSaid(text('carry.stays', { name: name(post) }));
  };
  const putDown = (post: string, onto: string, at: Point): void => {
    setCarried(null);
    if (waysOnto(model, post, onto).length === 0) setSaid(text('carry.notThere', { name: name(post), onto: name(onto) }));
    else setDropped({ post, onto, at });
  };
  const latest = useRef({ carried, layDown, putDown, model });
  useEffect(() => {
    latest.current = { carried, layDown, putDown, model };
  });
  const underWay = carried !== null;
  useEffect(() => {
    if (!underWay) return;
    const stop = (event: KeyboardEvent): void => {
      const now = latest.current.carried;
      if (event.key !== 'Escape' || now === null) return;
      event.preventDefault();
      givenUp.current = now.dragged;
      latest.current.layDown(now.post);
    };
    document.addEventListener('keydown', stop, true);
    return () => document.removeEventListener('keydown', stop, true);
  }, [underWay]);

  const drag = useMemo<Drag>(
    () => ({
      over(post, target, at) {
        pointer.current = at;
        if (givenUp.current || isClosed(latest.current.model, post)) return;
        setCarried((now) => (now?.post === post && now.target === target ? now : { post, target, dragged: true }));
      },
      drop(post, target, at) {
        const stopped = givenUp.current || isClosed(latest.current.model, post);
        givenUp.current = false;
        if (stopped) return;
        if (target === null || target === post) latest.current.layDown(post);
        else latest.current.putDown(post, target, at);
      },
    }),
    [],
  );
  return {
    carried,
    dropped,
    pointer,
    drag,
    said,
    mayCarry: (post) => !isClosed(model, post),
    take(post) {
      setCarried({ post, target: null, dragged: false });
      setSaid(text('carry.taken', { name: name(post) }));
    },
    putOnto(onto, at) {
      if (carried === null) return;
      if (onto === carried.post) layDown(onto);
      else putDown(carried.post, onto, at);
    },
    end(chosen) {
      if (dropped !== null && !chosen) layDown(dropped.post);
      else setDropped(null);
      if (chosen) setSaid('');
    },
  };
}
