import { useEffect, useState, type RefObject } from 'react';
import { readPalette, type Palette } from './palette';

const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'];

/** The palette of the page as it is now; null before the probe is on the page. Follows the reader when they change scheme or force colours. */
export function usePalette(probe: RefObject<HTMLElement | null>): Palette | null {
  const [palette, setPalette] = useState<Palette | null>(null);
  useEffect(() => {
    const read = (): void => {
      if (probe.current !== null) setPalette(readPalette(probe.current));
    };
    read();
    const queries = QUERIES.map((query) => window.matchMedia(query));
    for (const query of queries) query.addEventListener('change', read);
    // The reader's own theme is an attribute of the page.
    const themed = new MutationObserver(read);
    themed.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    return () => {
      themed.disconnect();
      for (const query of queries) query.removeEventListener('change', read);
    };
  }, [probe]);
  return palette;
}
