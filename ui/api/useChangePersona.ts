import { useQueryClient } from '@tanstack/react-query';
import { choosePersona } from './persona';

/** Lets the reader of a demonstration be somebody else, or nobody in particular (null). What was answered before is asked again. */
export function useChangePersona(): (id: string | null) => Promise<void> {
  const client = useQueryClient();
  return (id) => {
    choosePersona(id);
    return client.resetQueries();
  };
}
