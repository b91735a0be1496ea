import type { Statement } from './recorded.js';

/** An engine without us: what somebody would write who knows its driver and nothing else. */
export interface Bare {
  /** Runs the statements one after the other in one read transaction and fetches every row. Answers how many there were. */
  replay(statements: readonly Statement[]): Promise<number>;
  close(): Promise<void>;
}
