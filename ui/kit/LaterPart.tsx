import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { partQuery, type Later } from './laterParts';
import { Failure } from './Notice';

interface LaterProps<Part> {
  part: Later<Part>;
  /** What the reader calls it, and what stands there while it is on its way. */
  what: string;
  waiting: ReactNode;
  children: (part: Part) => ReactNode;
}

/**
 * A part of the page that is fetched when somebody opens it. Without a network it says so and can be tried again; `lazy` of React would remember the failure
 * and take the whole page down.
 */
export function LaterPart<Part>({ part: { name, load }, what, waiting, children }: LaterProps<Part>) {
  const found = useQuery(partQuery(name, load));
  // A browser remembers that a module could not be had until the page is loaded anew; the address keeps the view.
  const retry = (): void => (navigator.onLine ? window.location.reload() : void found.refetch());
  if (found.isError) return <Failure error={found.error} what={what} retry={retry} />;
  return found.data === undefined ? waiting : children(found.data);
}
