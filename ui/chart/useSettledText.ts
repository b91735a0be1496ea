import { useEffect, useState } from 'react';

const CALM = 250;

/** A text a quarter of a second after it last changed: what a polite status says, so that nothing is said twice or half. */
export function useSettledText(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(text), CALM);
    return () => window.clearTimeout(timer);
  }, [text]);
  return settled;
}
