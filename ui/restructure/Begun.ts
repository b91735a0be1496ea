import type { Draft } from './changeDraft';

/** A change that somebody has begun elsewhere on the page: its form opens with what is known of it. */
export interface Begun {
  kind: string;
  draft: Draft;
}
