import { useQuery } from '@tanstack/react-query';
import { ask } from './client';
import { ME } from './operations';

/** Who asks, and whom one can be in demonstration mode. */
export function useMe() {
  return useQuery({ queryKey: ['me'], queryFn: ({ signal }) => ask(ME, {}, signal), staleTime: Infinity });
}
