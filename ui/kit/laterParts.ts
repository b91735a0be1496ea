import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ApiError } from '../api/client';
import { text } from '../texts/text';

/** A part of the page that is not in the first file: its name, and how to fetch it. */
export interface Later<Part> {
  name: string;
  load: () => Promise<Part>;
}

/** The query that fetches a part once; it fails with an ApiError. */
export function partQuery<Part>(name: string, load: () => Promise<Part>) {
  return { queryKey: ['part', name], queryFn: () => fetched(load), staleTime: Infinity, gcTime: Infinity };
}

async function fetched<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch {
    throw new ApiError('OFFLINE', text('failure.offline'));
  }
}

/** Milliseconds after which the rest of the page is fetched even if the browser is never idle. */
const AT_LAST = 10_000;

/** Fetches parts once the browser has nothing else to do, so that they open at once later, also without a network. */
export function useEarly(parts: readonly Later<unknown>[]): void {
  const client = useQueryClient();
  useEffect(() => {
    const fetchAll = (): void => {
      for (const { name, load } of parts) void client.prefetchQuery(partQuery(name, load));
    };
    // Safari has no requestIdleCallback.
    if (typeof window.requestIdleCallback !== 'function') {
      const timer = window.setTimeout(fetchAll, AT_LAST);
      return () => window.clearTimeout(timer);
    }
    const waiting = window.requestIdleCallback(fetchAll, { timeout: AT_LAST });
    return () => window.cancelIdleCallback(waiting);
  }, [client, parts]);
}
