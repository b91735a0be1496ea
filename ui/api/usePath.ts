import { skipToken, useQuery } from '@tanstack/react-query';
import type { Lens } from '../view/viewUrl';
import { ask } from './client';
import type { LineKind, PathQuery } from './generated/graphql';
import { NAME, PATH } from './pathOperations';
import { useScenario } from '../view/useView';

export type Path = NonNullable<PathQuery['path']>;
export type PathStep = Path['steps'][number];

const KINDS: Record<Lens, LineKind[]> = { LINE: ['LINE'], PROFESSIONAL: ['PROFESSIONAL'], BOTH: ['LINE', 'PROFESSIONAL'] };

/** The shortest path between two posts over the lines of a lens; null when there is none. Asks nothing until both ends are known. */
export function usePath(from: string | null, to: string | null, over: Lens, on: string | null) {
  const scenario = useScenario();
  return useQuery({
    queryKey: ['path', from, to, over, on, scenario],
    queryFn:
      from === null || to === null
        ? skipToken
        : async ({ signal }) => (await ask(PATH, { from, to, kinds: KINDS[over], on, scenario }, signal)).path,
  });
}

/** Title and holders of one post; null when there was no such post on that date. */
export function useName(post: string | null, on: string | null) {
  const scenario = useScenario();
  return useQuery({
    queryKey: ['name', post, on, scenario],
    queryFn: post === null ? skipToken : async ({ signal }) => (await ask(NAME, { post, on, scenario }, signal)).post,
  });
}
