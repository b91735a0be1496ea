/** `constant` + the sum of `coefficient * variable`. */
export interface Sum {
  readonly constant: number;
  readonly terms: readonly (readonly [coefficient: number, variable: number])[];
}

/** A sum that must be so much at the least. */
export interface Row {
  readonly terms: Sum['terms'];
  readonly least: number;
}

/** A programme over variables that are 0 or 1, with whole coefficients: rows that must hold, and what is to be as little as possible, in order. */
export class Programme {
  readonly rows: Row[] = [];
  /** The first objective counts first; the second decides among equals. */
  readonly objectives: readonly [number[], number[]] = [[], []];

  /** A new variable, with what it costs in each objective. */
  binary(cost: number, place = 0): number {
    this.objectives[0].push(cost);
    return this.objectives[1].push(place) - 1;
  }

  get variables(): number {
    return this.objectives[0].length;
  }

  atLeast(least: number, { constant, terms }: Sum): void {
    this.rows.push({ terms, least: least - constant });
  }
}

/** One sum of several. */
export function sum(...parts: readonly Sum[]): Sum {
  return { constant: parts.reduce((total, { constant }) => total + constant, 0), terms: parts.flatMap(({ terms }) => terms) };
}

/** A variable as a sum, so many times. */
export function times(coefficient: number, variable: number): Sum {
  return { constant: 0, terms: [[coefficient, variable]] };
}

/** 1 less a variable: true while it is not taken. */
export function unless(variable: number): Sum {
  return { constant: 1, terms: [[-1, variable]] };
}
