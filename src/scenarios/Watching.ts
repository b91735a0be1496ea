/** How somebody follows a set while it is played, and calls it off. */
export interface Watching {
  /** Hears, after each batch, how many of the changes have been played. */
  readonly played?: (played: number, of: number) => void;
  /** Once it is aborted the set is given up before its next batch, and nothing of it is kept. */
  readonly signal?: AbortSignal;
}

/** Throws the signal's reason when the set has been called off. */
export function assertWanted({ signal }: Watching): void {
  signal?.throwIfAborted();
}
