import { skipToken, useQuery } from '@tanstack/react-query';
import { ask } from './client';
import type { LinesQuery } from './generated/graphql';
import { LINES } from './operations';
import { useScenario } from '../view/useView';

export type Lines = LinesQuery['lines'];

/** Both lines of a post upwards and where they meet. The panel's sentence and the matrix's drawn lines read this same answer. */
export function useLines(post: string | null, on: string | null) {
  const scenario = useScenario();
  return useQuery({
    queryKey: ['lines', post, on, scenario],
    queryFn: post === null ? skipToken : async ({ signal }) => (await ask(LINES, { post, on, scenario }, signal)).lines,
  });
}
