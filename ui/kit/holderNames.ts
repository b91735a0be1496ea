import type { PostNameFragment } from '../api/generated/graphql';
import { listed } from './listed';

/** Who holds a post, as people say it: "Kath Saunders", "Ama Byrne and Dev Rao", or null when it is vacant. */
export function holderNames(post: Pick<PostNameFragment, 'holders'>): string | null {
  return post.holders.length === 0 ? null : listed(post.holders.map((holding) => holding.person.name));
}
