import { useQuery } from '@tanstack/react-query';
import { ask } from './client';
import type { PostQuery } from './generated/graphql';
import { POST } from './operations';

export type PostDetail = NonNullable<PostQuery['post']>;

/** Everything the panel says about one post on a date; null when there was no such post on that date. */
export function usePost(id: string, on: string | null) {
  return useQuery({ queryKey: ['post', id, on], queryFn: async ({ signal }) => (await ask(POST, { id, on }, signal)).post });
}
