/** Upper ends of the classes of durations, in seconds. */
const CLASSES = [0.005, 0.025, 0.1, 0.5, 2.5, 10] as const;

interface Answered {
  readonly counts: number[];
  seconds: number;
  total: number;
}

/** What has been answered since the start, and how long it took, for programs that watch over services (the text format of Prometheus, 0.0.4). */
export class Measurements {
  /** By the first digit of the status. */
  readonly #answered = new Map<string, Answered>();

  /** Counts an answer that took so many milliseconds. */
  add(status: number, ms: number): void {
    const kind = `${Math.floor(status / 100)}xx`;
    const kept = this.#answered.get(kind) ?? { counts: CLASSES.map(() => 0), seconds: 0, total: 0 };
    this.#answered.set(kind, kept);
    kept.total++;
    kept.seconds += ms / 1_000;
    CLASSES.forEach((most, i) => {
      if (ms / 1_000 <= most) kept.counts[i] = (kept.counts[i] ?? 0) + 1;
    });
  }

  /** The whole as text, with the revision of the graph. */
  text(revision: number, engine: string): string {
    const { user, system } = process.cpuUsage();
    return [
      ...metric('orgmatrix_info', 'gauge', 'The engine of the graph.', [[`{engine="${engine}"}`, 1]]),
      ...metric('orgmatrix_revision', 'gauge', 'The newest revision of the graph.', [['', revision]]),
      ...metric('orgmatrix_request_seconds', 'histogram', 'How long answers took, by the kind of their status.', this.#histogram()),
      ...metric('process_resident_memory_bytes', 'gauge', 'Memory that the service holds.', [['', process.memoryUsage.rss()]]),
      ...metric('process_cpu_seconds_total', 'counter', 'Time that the service has computed.', [['', (user + system) / 1e6]]),
      ...metric('process_uptime_seconds', 'gauge', 'How long the service has been running.', [['', process.uptime()]]),
      '',
    ].join('\n');
  }

  #histogram(): [string, number][] {
    return [...this.#answered].flatMap(([kind, { counts, seconds, total }]): [string, number][] => [
      ...counts.map((count, i): [string, number] => [`_bucket{status="${kind}",le="${CLASSES[i]}"}`, count]),
      [`_bucket{status="${kind}",le="+Inf"}`, total],
      [`_sum{status="${kind}"}`, seconds],
      [`_count{status="${kind}"}`, total],
    ]);
  }
}

function metric(name: string, type: string, about: string, values: readonly (readonly [string, number])[]): string[] {
  return [`# HELP ${name} ${about}`, `# TYPE ${name} ${type}`, ...values.map(([labels, value]) => `${name}${labels} ${value}`)];
}
