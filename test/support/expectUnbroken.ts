/** An answer of the service to somebody who means ill. */
export interface Hostile {
  readonly status: number;
  readonly text: string;
}

const LEAKS = [/\n\s+at .+:\d+/, /node_modules/, /\/(src|dist)\//, /\.[jt]s:\d+/, /"stacktrace"/, /"code":\s*"INTERNAL/];

/**
 * Throws unless the service refused or answered as it does for anybody: no status of 500 and above, no error that we did not foresee, no stack trace and no path
 * of our files.
 */
export function expectUnbroken({ status, text }: Hostile, what: string): void {
  const leak = LEAKS.find((pattern) => pattern.test(text));
  if (status >= 500) throw new Error(`${what}: status ${status}. ${text.slice(0, 500)}`);
  if (leak !== undefined) throw new Error(`${what}: the answer matches ${leak}. ${text.slice(0, 500)}`);
}
