import { skipToken, useQuery } from '@tanstack/react-query';
import { ask } from './client';
import type { CounterpartsQuery, PlaceQuery } from './generated/graphql';
import { COUNTERPARTS, PLACE } from './placeOperations';
import { useScenario } from '../view/useView';

export type Place = NonNullable<PlaceQuery['post']>;
export type FrontDoor = PlaceQuery['services']['nodes'][number];
export type Counterpart = CounterpartsQuery['posts']['nodes'][number];

/** A post with everybody around it, and the front door; `post` is null when there was no such post on that date. */
export function usePlace(post: string, on: string | null) {
  const scenario = useScenario();
  return useQuery({ queryKey: ['place', post, on, scenario], queryFn: ({ signal }) => ask(PLACE, { post, on, scenario }, signal) });
}

/** Posts of the same role in the same portfolio, at most 100, without the post itself; asks nothing where role or portfolio is not recorded. */
export function useCounterparts(post: Place, on: string | null) {
  const scenario = useScenario();
  const { id, role } = post;
  const portfolio = post.portfolios[0]?.id ?? null;
  return useQuery({
    queryKey: ['counterparts', role, portfolio, on, scenario],
    queryFn:
      role === null || portfolio === null
        ? skipToken
        : async ({ signal }) => (await ask(COUNTERPARTS, { filter: { role, portfolio }, on, scenario }, signal)).posts.nodes,
    select: (posts) => posts.filter((other) => other.id !== id),
  });
}
