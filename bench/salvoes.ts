import { inTurns, type TimedSides, timed } from './alternate.js';
import type { Cannon } from './Cannon.js';
import type { Question } from './Service.js';

/** How long a round of one side should take, in milliseconds. */
const ROUND_MS = 300;
const MOST = 2_000;

/** Rounds of so many answers each, for so many clients at once. */
export type Round = (amount: number, clients: number) => Promise<number>;

/** A round of autocannon against a GraphQL address, each answer at least nine tenths of the one that is known to be right. */
export function fired(cannon: Cannon, url: string, question: Question, right: Buffer): Round {
  const body = JSON.stringify(question);
  return (amount, clients) => cannon.fire({ url, body, clients, amount }, right.length * 0.9);
}

/** A round of a task that is asked without HTTP: as many at once as there are clients. */
export function repeated(task: () => Promise<unknown>): Round {
  return async (amount, clients) => {
    let left = amount;
    const client = async () => {
      while (left-- > 0) await task();
    };
    return (await timed(() => Promise.all(Array.from({ length: clients }, client)))) / amount;
  };
}

/**
 * Both sides in turns, the slower one for about a third of a second a round: the medians of three rounds (of one, where a round takes seconds), in milliseconds an answer.
 * With several clients that is the time of a round shared by its answers.
 */
export async function salvoes(sides: { ours: Round; bare: Round }, clients: number): Promise<{ ours: number; bare: number }> {
  // Code is compiled, pools fill; the second time tells how many fit into a round.
  const slower = async (amount: number) => Math.max(await sides.ours(amount, clients), await sides.bare(amount, clients));
  await slower(clients);
  const each = await slower(clients);
  const amount = Math.min(MOST, Math.max(1, Math.ceil(ROUND_MS / each / clients))) * clients;
  const warm = each * amount < 2 * ROUND_MS;
  if (warm) await slower(amount);
  const timedSides: TimedSides = { ours: () => sides.ours(amount, clients), bare: () => sides.bare(amount, clients) };
  return inTurns(timedSides, { warmUp: 0, rounds: each * amount < 6 * ROUND_MS ? 3 : 1 });
}
