import { useQueryClient } from '@tanstack/react-query';
import { choosePersona } from './persona';

const ME = ['me'];

/** Lets the reader of a demonstration be somebody else, or nobody in particular (null). What was answered before is asked again. */
export function useChangePersona(): (id: string | null) => Promise<void> {
  const client = useQueryClient();
  return async (id) => {
    choosePersona(id);
    // Who one is stays on the page until the answer is there, or the list they were chosen from would vanish under the reader's hand.
    await Promise.all([
      client.invalidateQueries({ queryKey: ME }),
      client.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== ME[0] }),
    ]);
  };
}
