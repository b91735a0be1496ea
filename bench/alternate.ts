/** Two ways to the same answer. */
export interface Sides {
  ours(): Promise<unknown>;
  bare(): Promise<unknown>;
}

export interface Rounds {
  /** Rounds that nobody times: code is compiled, caches and pools fill. */
  readonly warmUp: number;
  readonly rounds: number;
  /** How many ask at once. The time of a turn is then shared by them: milliseconds an answer. Default 1. */
  readonly clients?: number;
}

/** Times both sides in turns, so that whatever else the machine does hits both alike. Answers the medians, in milliseconds an answer. */
export async function alternate(sides: Sides, { warmUp, rounds, clients = 1 }: Rounds): Promise<{ ours: number; bare: number }> {
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let round = -warmUp; round < rounds; round++) {
    // Whoever goes first may leave its rubbish to the other: they change places every round.
    for (const side of round % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const)) {
      const start = performance.now();
      await Promise.all(Array.from({ length: clients }, () => sides[side]()));
      if (round >= 0) times[side].push((performance.now() - start) / clients);
    }
  }
  return { ours: median(times.ours), bare: median(times.bare) };
}

/** The middle of an odd number of figures, the mean of the two in the middle of an even one. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
}
