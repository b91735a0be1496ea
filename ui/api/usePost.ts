import { useQuery } from '@tanstack/react-query';
import { ask } from './client';
import type { PostQuery } from './generated/graphql';
import { POST } from './operations';
import { useScenario } from '../view/useView';

export type PostDetail = NonNullable<PostQuery['post']>;

/** Everything the panel says about one post on a date; null when there was no such post on that date. */
export function usePost(id: string, on: string | null) {
  const scenario = useScenario();
  return useQuery({
    queryKey: ['post', id, on, scenario],
    queryFn: async ({ signal }) => (await ask(POST, { id, on, scenario }, signal)).post,
  });
}
