import { skipToken, useQuery } from '@tanstack/react-query';
import { ask } from './client';
import { ENTITY_NAME } from './scenarioOperations';
import { usePlaces } from './usePlaces';

const ASKED = ['post', 'person', 'team', 'service', 'forum', 'organisation'];

/** What the post, person, place, team, service, forum or organisation with an id is called on a day, as recorded; the id itself until that is known, and where there is none. */
export function useEntityName(id: string | null, on: string | null): string {
  const [kind = ''] = (id ?? '').split(':');
  const places = usePlaces(on, 'RECORDED').data;
  const { data } = useQuery({
    queryKey: ['entityName', id, on],
    queryFn:
      id === null || !ASKED.includes(kind)
        ? skipToken
        : async ({ signal }) => {
            const is = (one: string) => kind === one;
            const asked = { post: is('post'), person: is('person'), team: is('team'), service: is('service'), forum: is('forum') };
            const found = await ask(ENTITY_NAME, { id, on, ...asked, organisation: is('organisation') }, signal);
            return found.post?.title ?? (found.person ?? found.team ?? found.service ?? found.forum ?? found.organisation)?.name ?? null;
          },
  });
  const place = [...(places?.localities ?? []), ...(places?.portfolios ?? [])].find((one) => one.id === id);
  return data ?? place?.name ?? id ?? '';
}
