/** Two ways to the same answer, each as somebody does it once. */
export interface Sides {
  ours(): Promise<unknown>;
  bare(): Promise<unknown>;
}

/** Two ways to the same answer, each of which times a round of its own: milliseconds an answer. */
export interface TimedSides {
  ours(): Promise<number>;
  bare(): Promise<number>;
}

export interface Rounds {
  /** Rounds that do not count: code is compiled, caches and pools fill. */
  readonly warmUp: number;
  readonly rounds: number;
}

/** Asks both sides once a round. Answers the medians, in milliseconds an answer. */
export function alternate({ ours, bare }: Sides, rounds: Rounds): Promise<{ ours: number; bare: number }> {
  return inTurns({ ours: () => timed(ours), bare: () => timed(bare) }, rounds);
}

/** Lets both sides take turns, so that whatever else the machine does hits both alike. Answers the medians of what they time. */
export async function inTurns(sides: TimedSides, { warmUp, rounds }: Rounds): Promise<{ ours: number; bare: number }> {
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let round = -warmUp; round < rounds; round++) {
    // Whoever goes first may leave its rubbish to the other: they change places every round.
    for (const side of round % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const)) {
      const took = await sides[side]();
      if (round >= 0) times[side].push(took);
    }
  }
  return { ours: median(times.ours), bare: median(times.bare) };
}

/** Milliseconds that a task takes. */
export async function timed(task: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

/** The middle of an odd number of figures, the mean of the two in the middle of an even one. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
}
