/** What became of a post between two days. One change at most of each kind. */
export type ChangeKind = 'NEW' | 'CLOSED' | 'MOVED' | 'SUPERVISED' | 'HELD';

export interface PostChange {
  kind: ChangeKind;
  /** Who was there before, in words; null when nobody was, and for a post that is new or closed. */
  was: string | null;
}
