import { skipToken, useQuery } from '@tanstack/react-query';
import { useScenario } from '../view/useView';
import { ask } from './client';
import { POST_GAPS } from './markOperations';
import { useMaySeeGaps } from './useMaySeeGaps';

/** The gaps of a post with their reasons; asked only for those who may know. */
export function usePostGaps(id: string, on: string | null) {
  const scenario = useScenario();
  const allowed = useMaySeeGaps();
  return useQuery({
    queryKey: ['post gaps', id, on, scenario],
    queryFn: allowed ? async ({ signal }) => (await ask(POST_GAPS, { id, on, scenario }, signal)).post?.gaps ?? null : skipToken,
  });
}
