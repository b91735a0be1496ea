/** Whether every connection is in use. The driver gives this error no code. */
export const isFull = (error: unknown) => error instanceof Error && error.message.startsWith('Connection acquisition timed out');

/** Whether the same may succeed in a moment. */
export function isPassing(error: unknown): boolean {
  const code = codeOf(error);
  return (
    code.startsWith('Neo.TransientError') ||
    /ServiceUnavailable|SessionExpired|TransactionTimedOut|LockClientStopped|DeadlockDetected/.test(code)
  );
}

/** The code of an error of the driver or the server; empty where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** The first line of what an error says. */
export function sentenceOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n')[0] ?? text;
}
