/**
 * Asks a question once for all who want it at about the same time. Nobody gets an answer that was asked for before they came, as that may be older than what they have seen: who
 * comes while an answer is on its way shares the next one. An error is told to all who shared the question, and to nobody after them.
 */
export function together<T>(ask: () => Promise<T>): () => Promise<T> {
  let running: Promise<void> | null = null;
  let next: Promise<T> | null = null;
  const begin = (): Promise<T> => {
    const answer = ask();
    const ended = (): void => void (running = null);
    running = answer.then(ended, ended);
    return answer;
  };
  return () => {
    if (next !== null) return next;
    if (running === null) return begin();
    next = running.then(() => {
      next = null;
      return begin();
    });
    return next;
  };
}
