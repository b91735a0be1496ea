import { useQuery } from '@tanstack/react-query';
import { ask } from './client';
import { ORGANISATION } from './operations';

/** The organisation's name and how much of everything it has. */
export function useOrganisation() {
  return useQuery({ queryKey: ['organisation'], queryFn: ({ signal }) => ask(ORGANISATION, {}, signal) });
}
