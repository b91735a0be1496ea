import fc from 'fast-check';
import { addDays } from '../../seed/resolveDay.js';
import { FOREVER } from '../../src/archive/Contents.js';

/** The day around which every random graph is drawn. */
export const BASE = '2026-11-22';

/** Random choices, taken from fast-check so that one seed gives one graph. */
export interface Dice {
  /** A whole number from 0 up to, not including, `below`. */
  number(below: number): number;
  chance(probability: number): boolean;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
}

/** Dice over fast-check's values; unbiased, as its liking for the ends of a range would draw the same few things again and again. */
export const randomDice: fc.Arbitrary<Dice> = fc.noBias(fc.gen()).map(diceOf);

/** Dice that take every choice from one generator of fast-check. */
export function diceOf(draw: fc.GeneratorValue): Dice {
  const number = (below: number) => draw(fc.nat, below - 1);
  return {
    number,
    chance: (probability) => number(1000) < probability * 1000,
    pick: (list) => list[number(list.length)] as (typeof list)[number],
  };
}

/** A day near BASE, more often in the past. */
export function randomDay(dice: Dice): string {
  return addDays(BASE, dice.pick([-900, -400, -200, -100, -50, -40, -20, -5, -1, 0, 1, 20, 50, 200]));
}

/** From and to of an edge: most stand, others have ended, begin later, or begin or end on BASE itself. */
export function span(dice: Dice): { from: string; to: string } {
  const past = addDays(BASE, -dice.pick([1, 5, 20, 40, 50, 100, 200, 400, 900]));
  const of100 = dice.number(100);
  if (of100 < 64) return { from: past, to: FOREVER };
  if (of100 < 74) return { from: past, to: addDays(BASE, dice.pick([1, 20, 50, 70, 200])) };
  if (of100 < 80) return { from: addDays(BASE, -1000), to: addDays(BASE, -dice.pick([1, 30, 300])) };
  if (of100 < 86) return { from: addDays(BASE, dice.pick([1, 20, 50, 70])), to: FOREVER };
  if (of100 < 91) return { from: BASE, to: FOREVER };
  if (of100 < 96) return { from: past, to: BASE };
  return { from: BASE, to: BASE };
}
