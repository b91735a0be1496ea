import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiError } from '../api/client';
import { text } from '../texts/text';
import { Failure } from './Notice';

interface LaterProps<Part> {
  /** The name under which the part is kept. */
  name: string;
  load: () => Promise<Part>;
  /** What the reader calls it, and what stands there while it is on its way. */
  what: string;
  waiting: ReactNode;
  children: (part: Part) => ReactNode;
}

/**
 * A part of the page that is fetched when somebody opens it. Without a network it says so and can be tried again; `lazy` of React would remember the failure
 * and take the whole page down.
 */
export function LaterPart<Part>({ name, load, what, waiting, children }: LaterProps<Part>) {
  const part = useQuery({ queryKey: ['part', name], queryFn: () => fetched(load), staleTime: Infinity, gcTime: Infinity });
  if (part.isError) return <Failure error={part.error} what={what} retry={() => void part.refetch()} />;
  return part.data === undefined ? waiting : children(part.data);
}

async function fetched<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch {
    throw new ApiError('OFFLINE', text('failure.offline'));
  }
}
