import { useEffect, useRef } from 'react';

/** Where picture and panel stand in one column: goes to the panel when another post is chosen, but not when the page opens. Null: do nothing. */
export function useArrival(post: string | null): void {
  const before = useRef(post);
  useEffect(() => {
    if (post !== null && post !== before.current) document.getElementById('panel')?.focus();
    before.current = post;
  }, [post]);
}
