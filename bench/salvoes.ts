import { inTurns, type TimedSides, timed } from './alternate.js';
import type { Cannon } from './Cannon.js';
import type { Question } from './Service.js';

/** How long a round of the slower side should take, in milliseconds: a client that connects first would be a good part of a short one. */
const ROUND_MS = 1_500;
/** What takes so long is asked one round only. */
const SECONDS = 4_000;
const MOST = 1_600;
const WARM_MS = 6_000;

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

/** One client asks each side for six seconds before anything counts: a service, a driver and a database take some ten thousand questions until their code is compiled. */
export async function warm({ ours, bare }: { ours: Round; bare: Round }): Promise<void> {
  for (const side of [ours, bare]) {
    const each = await side(1, 1);
    if (each < WARM_MS) await side(Math.ceil(WARM_MS / each), 1);
  }
}

/**
 * Both sides in turns, the slower one for about a second and a half a round: the medians of three rounds (of one, where a round takes seconds), in milliseconds an answer.
 * With several clients that is the time of a round shared by its answers.
 */
export async function salvoes(sides: { ours: Round; bare: Round }, clients: number): Promise<{ ours: number; bare: number }> {
  const slower = async () => Math.max(await sides.ours(1, 1), await sides.bare(1, 1));
  // Code is compiled and pools fill the first time; the second tells how many answers fit into a round.
  await slower();
  const each = await slower();
  const amount = Math.min(MOST, Math.ceil(ROUND_MS / each / clients) * clients);
  const quick = each * amount < SECONDS;
  const timedSides: TimedSides = { ours: () => sides.ours(amount, clients), bare: () => sides.bare(amount, clients) };
  return inTurns(timedSides, quick ? { warmUp: 1, rounds: 3 } : { warmUp: 0, rounds: 1 });
}
