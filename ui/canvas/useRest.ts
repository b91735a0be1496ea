import { useEffect, useMemo, useRef } from 'react';

/** Milliseconds until a resting pointer is noticed, and until its leaving is. */
const RESTED = 500;
const LEFT = 200;

export interface Rest {
  /** The pointer is over a post, or over none. */
  over(post: string | null): void;
  /** It has reached what was shown for it: that stays. */
  stay(): void;
  /** Something moved under the pointer: nothing rests any more. */
  end(): void;
}

/** Tells when the pointer rests on a post, and when it has left it (null), so that a card neither flickers nor vanishes on the way to it. */
export function useRest(onRest: (post: string | null) => void): Rest {
  const state = useRef<{ timer: number; at: string | null; shown: string | null }>({ timer: 0, at: null, shown: null });
  const told = useRef(onRest);
  useEffect(() => {
    told.current = onRest;
  });
  useEffect(() => () => window.clearTimeout(state.current.timer), []);
  return useMemo(() => {
    const now = state.current;
    const tell = (post: string | null): void => {
      if (now.shown !== post) told.current((now.shown = post));
    };
    return {
      over(post) {
        if (post === now.at) return;
        now.at = post;
        window.clearTimeout(now.timer);
        now.timer = window.setTimeout(() => tell(post), post === null ? LEFT : RESTED);
      },
      stay: () => window.clearTimeout(now.timer),
      end() {
        window.clearTimeout(now.timer);
        now.at = null;
        tell(null);
      },
    };
  }, []);
}
