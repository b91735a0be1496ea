import autocannon from 'autocannon';

/** So many requests over so many connections, each of which sends the next when it has its answer. */
export interface Salvo {
  readonly url: string;
  readonly body: string;
  readonly clients: number;
  readonly amount: number;
}

/** How a salvo went. */
export interface Fired {
  /** From the first request to the last answer, in milliseconds. */
  readonly took: number;
  /** Bytes of the smallest answer, its head included. */
  readonly smallest: number;
  /** What went wrong; null when every request was answered with 2xx. */
  readonly failed: string | null;
}

const TIMEOUT_S = 120;

// The process that Cannon.ts starts: what a client costs is then not on the account of the service.
process.on('message', ({ url, body, clients, amount }: Salvo) => {
  const options = { url, body, connections: clients, amount, method: 'POST', timeout: TIMEOUT_S } as const;
  const start = performance.now();
  let [last, smallest] = [start, Infinity];
  const cannon = autocannon({ ...options, headers: { 'content-type': 'application/json' } }, (error, result) => {
    const failed =
      error?.message ?? (result.non2xx + result.errors + result.timeouts > 0 ? `${result.non2xx} refused, ${result.errors} failed` : null);
    // The end is told up to a second late, so the last answer counts.
    process.send?.({ took: last - start, smallest, failed } satisfies Fired);
  });
  cannon.on('response', (_client: unknown, _status: number, bytes: number) => {
    last = performance.now();
    smallest = Math.min(smallest, bytes);
  });
});
