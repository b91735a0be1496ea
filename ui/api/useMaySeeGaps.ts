import { useMe } from './useMe';

const ALLOWED = ['HR', 'LEADERSHIP'];

/** Whether the reader may know which posts have gaps: false until that is known. The service decides; this only saves the question. */
export function useMaySeeGaps(): boolean {
  return useMe().data?.me.roles.some((role) => ALLOWED.includes(role)) ?? false;
}
