import { useState } from 'react';

const KEY = 'orgmatrix-met';

/** Whom the holder of a post has met already, kept in this browser and nowhere else. */
export function useMet(post: string): readonly [ReadonlySet<string>, (id: string) => void] {
  const [met, setMet] = useState(() => new Set(read()[post] ?? []));
  const toggle = (id: string): void => {
    const next = new Set(met);
    if (!next.delete(id)) next.add(id);
    setMet(next);
    try {
      localStorage.setItem(KEY, JSON.stringify({ ...read(), [post]: [...next] }));
    } catch {
      // A browser that keeps nothing still ticks, as long as the page is open.
    }
  };
  return [met, toggle];
}

function read(): Record<string, string[] | undefined> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const entries = typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
    return Object.fromEntries(entries.map(([post, ids]) => [post, Array.isArray(ids) ? ids.map(String) : []]));
  } catch {
    return {};
  }
}
