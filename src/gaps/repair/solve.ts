import { Busy } from '../../errors.js';
import type { Programme, Row } from './Programme.js';
import { runSolver } from './runSolver.js';

/**
 * Proven best values of a programme: of all that keep its rows, those with the least first objective, and among them the least second.
 * Throws Busy after `deadline` (a time of `performance.now()`), and Error when nothing keeps the rows.
 */
export async function solve({ rows, objectives, variables }: Programme, deadline: number): Promise<boolean[]> {
  const [first, second] = objectives;
  const best = await least(rows, first, deadline);
  const bound: Row = { terms: first.flatMap((cost, variable) => (cost === 0 ? [] : [[-cost, variable] as const])), least: -best.objective };
  const { chosen } = await least([...rows, bound], second, deadline);
  return Array.from({ length: variables }, (_, variable) => chosen.has(variable));
}

async function least(rows: readonly Row[], costs: readonly number[], deadline: number) {
  if (costs.length === 0) return { chosen: new Set<number>(), objective: 0 };
  const { status, chosen } = await runSolver(toText(rows, costs), deadline);
  if (status === 'Time limit reached') {
    throw new Busy('The smallest repair was not found in time. Ask for fewer gaps at once: for one rule, one locality or one portfolio.');
  }
  if (status !== 'Optimal') throw new Error(`The repair could not be solved: ${status}.`);
  const variables = chosen.map((name) => Number(name.slice(1)));
  return { chosen: new Set(variables), objective: variables.reduce((total, variable) => total + (costs[variable] ?? 0), 0) };
}

// Every variable stands in the objective, so that none is left out of the answer. One term a line: lines have a greatest length.
function toText(rows: readonly Row[], costs: readonly number[]): string {
  const line = (terms: Row['terms']) => terms.map(([n, variable]) => `${n < 0 ? '-' : '+'} ${Math.abs(n)} x${variable}`).join('\n');
  const objective = line(costs.map((cost, variable) => [cost, variable]));
  const subject = rows.flatMap(({ terms, least: bound }, i) => (terms.length === 0 ? [] : [`r${i}: ${line(terms)} >= ${bound}`]));
  const names = costs.map((_, variable) => `x${variable}`);
  return `Minimize\nobj: ${objective}\nSubject To\n${subject.join('\n')}\nBinary\n${names.join('\n')}\nEnd\n`;
}
