import { useMemo } from 'react';
import { usePath } from '../api/usePath';
import type { View } from '../view/viewUrl';
import { toTrail, type Trail } from './toTrail';

/** The path that the address asks to be highlighted, as the picture needs it and in words; `trail` is null while there is none. */
export function useTrail({ from, to, lens, on }: View): { trail: Trail | null; path: ReturnType<typeof usePath> } {
  const path = usePath(from, to, lens ?? 'BOTH', on);
  const found = path.data ?? null;
  return { trail: useMemo(() => toTrail(found), [found]), path };
}
