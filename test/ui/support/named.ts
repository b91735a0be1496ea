import type { PostNameFragment } from '../../../ui/api/generated/graphql';

/** A post as questions name it: `post:kath` is held by "kath" unless somebody else, or nobody, is given. */
export function named(id: string, holders: readonly string[] = [id.replace('post:', '')]): PostNameFragment {
  return {
    id,
    title: `Title of ${id}`,
    state: holders.length === 0 ? 'VACANT' : 'HELD',
    holders: holders.map((name) => ({ capacity: 'SUBSTANTIVE', person: { id: `person:${name}`, name } })),
  };
}
