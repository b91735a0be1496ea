import highsLoader, { type Highs } from 'highs';
import { Busy } from '../../errors.js';
import { type Programme, type Row } from './Programme.js';

/** Variables that go into one run of the solver: it holds the event loop, for some hundredths of a second each time. */
const BATCH = 400;

// Its types are written for CommonJS, where the loader would be one `default` deeper.
const load = highsLoader as unknown as typeof highsLoader.default;

let loading: Promise<Highs> | null = null;

/**
 * Proven best values of a programme: of all that keep its rows, those with the least first objective, and among them the least second.
 * Parts that share no row are solved apart. Throws Busy after `deadline` (a time of `performance.now()`), and Error when nothing keeps the rows.
 */
export async function solve(programme: Programme, deadline: number): Promise<boolean[]> {
  const highs = await (loading ??= load());
  const values = new Array<boolean>(programme.variables).fill(false);
  for (const { variables, rows } of batches(programme)) {
    const best = least(highs, variables, rows, programme.objectives[0], deadline);
    const costs = variables.flatMap((variable) => priced(programme.objectives[0], variable));
    // Only a cost that is paid bounds the second objective: costs are not negative.
    const bound: Row = { terms: costs.map(([cost, variable]) => [-cost, variable]), least: -best.objective };
    const { chosen } = least(highs, variables, [...rows, bound], programme.objectives[1], deadline);
    for (const variable of chosen) values[variable] = true;
    await new Promise((resolve) => setImmediate(resolve));
  }
  return values;
}

interface Part {
  readonly variables: number[];
  readonly rows: Row[];
}

/** Parts that share no row, several together while they are small. */
function batches(programme: Programme): Part[] {
  const parents = Array.from({ length: programme.variables }, (_, i) => i);
  const root = (variable: number): number => {
    let at = variable;
    while (parents[at] !== at) at = parents[at] = parents[parents[at] ?? at] ?? at;
    return at;
  };
  for (const { terms } of programme.rows) {
    const [first] = terms;
    for (const [, variable] of terms) parents[root(variable)] = root(first?.[1] ?? variable);
  }
  const parts = new Map<number, Part>();
  const part = (variable: number): Part => {
    const known = parts.get(root(variable)) ?? { variables: [], rows: [] };
    parts.set(root(variable), known);
    return known;
  };
  for (let variable = 0; variable < programme.variables; variable++) part(variable).variables.push(variable);
  const together: Part[] = [];
  for (const row of programme.rows) {
    const [first] = row.terms;
    if (first !== undefined) part(first[1]).rows.push(row);
    else if (row.least > 0) throw new Error('A row of the programme holds no variable and is not kept.');
  }
  for (const one of parts.values()) {
    const last = together.at(-1);
    if (last === undefined || last.variables.length + one.variables.length > BATCH) together.push(one);
    else {
      last.variables.push(...one.variables);
      last.rows.push(...one.rows);
    }
  }
  return together;
}

function least(highs: Highs, variables: readonly number[], rows: readonly Row[], costs: readonly number[], deadline: number) {
  const seconds = (deadline - performance.now()) / 1_000;
  // Whole costs: a gap of less than 1 is none.
  const options = { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5, time_limit: Math.max(0.01, seconds), random_seed: 0 } as const;
  const solution = highs.solve(toText(variables, rows, costs), options);
  if (solution.Status === 'Time limit reached') {
    throw new Busy('The smallest repair was not found in time. Ask for fewer gaps at once: for one rule, one locality or one portfolio.');
  }
  if (solution.Status !== 'Optimal') throw new Error(`The repair could not be solved: ${solution.Status}.`);
  const columns = solution.Columns;
  const chosen = variables.filter((variable) => (columns[`x${variable}`]?.Primal ?? 0) > 0.5);
  return { chosen, objective: chosen.reduce((total, variable) => total + (costs[variable] ?? 0), 0) };
}

// The text format of CPLEX. Every variable stands in the objective, so that none is left out of the answer.
function toText(variables: readonly number[], rows: readonly Row[], costs: readonly number[]): string {
  const line = (terms: readonly (readonly [number, number])[]) =>
    terms.map(([n, variable]) => `${n < 0 ? '-' : '+'} ${Math.abs(n)} x${variable}`).join('\n');
  const objective = line(variables.map((variable) => [costs[variable] ?? 0, variable]));
  const subject = rows.filter(({ terms }) => terms.length > 0).map(({ terms, least: bound }, i) => `r${i}: ${line(terms)} >= ${bound}`);
  return `Minimize\nobj: ${objective}\nSubject To\n${subject.join('\n')}\nBinary\n${variables.map((variable) => `x${variable}`).join('\n')}\nEnd\n`;
}

function priced(costs: readonly number[], variable: number): [number, number][] {
  const cost = costs[variable] ?? 0;
  return cost === 0 ? [] : [[cost, variable]];
}
