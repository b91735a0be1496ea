import type { PostNameFragment } from './generated/graphql';
import { useMe } from './useMe';

/** The posts that the reader holds, by title: empty for somebody who holds none, null while that is not known yet. */
export function useOwnPosts(): readonly PostNameFragment[] | null {
  const { data, isError } = useMe();
  if (isError) return [];
  return data === undefined ? null : data.me.posts.map(({ post }) => post);
}
