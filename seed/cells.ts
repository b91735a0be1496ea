import { resolveDay } from './resolveDay.js';
import { FOREVER, type Value } from '../src/archive/Contents.js';
import { START } from './start.js';

/** How one column is read: `read` gets the cell and today's day and throws an Error whose message completes "line 7: ". */
export interface Cell {
  readonly read: (cell: string, today: string) => Value;
  /** The value is a day, so the loader stores a native date. */
  readonly day?: true;
}

const refuse = (message: string): never => {
  throw new Error(message);
};

/** Ids or names in one cell are parted by a bar. */
export const parts = (cell: string): string[] =>
  cell === ''
    ? []
    : cell
        .split('|')
        .map((part) => part.trim())
        .map((part) => (part === '' ? refuse(`'${cell}' has an empty part`) : part));

export const text: Cell = { read: (cell) => (cell === '' ? refuse('it must not be empty') : cell) };
export const optionalText: Cell = { read: (cell) => (cell === '' ? null : cell) };
export const texts: Cell = { read: parts };
export const dayTexts: Cell = { read: (cell, today) => parts(cell).map((part) => resolveDay(part, today)) };
export const day: Cell = { read: resolveDay, day: true };
/** The first day of something: that of the model where the cell is empty. */
export const openingDay: Cell = { read: (cell, today) => (cell === '' ? START : resolveDay(cell, today)), day: true };
export const optionalDay: Cell = { read: (cell, today) => (cell === '' ? null : resolveDay(cell, today)), day: true };

/** The first day on which something no longer holds: never where the cell is empty. */
export const lastingDay: Cell = { read: (cell, today) => (cell === '' ? FOREVER : resolveDay(cell, today)), day: true };

export const optionalNumber: Cell = {
  read: (cell) => (cell === '' ? null : /^\d+(\.\d+)?$/.test(cell) ? Number(cell) : refuse(`'${cell}' is not a number`)),
};
export const whole: Cell = { read: (cell) => (/^\d+$/.test(cell) ? Number(cell) : refuse(`'${cell}' is not a whole number`)) };
export const optionalWhole: Cell = { read: (cell, today) => (cell === '' ? null : whole.read(cell, today)) };
export const yesNo: Cell = {
  read: (cell) => (cell === 'true' ? true : cell === 'false' ? false : refuse(`'${cell}' is neither true nor false`)),
};

export const optionalYesNo: Cell = { read: (cell, today) => (cell === '' ? null : yesNo.read(cell, today)) };

/** One of a closed list, as written. */
export const oneOf = (...allowed: readonly string[]): Cell => ({
  read: (cell) => (allowed.includes(cell) ? cell : refuse(`'${cell}' is not one of ${allowed.join(', ')}`)),
});
export const optionalOneOf = (...allowed: readonly string[]): Cell => ({
  read: (cell, today) => (cell === '' ? null : oneOf(...allowed).read(cell, today)),
});

/** The three columns that say where a row comes from; every file ends with them. */
export const PROVENANCE: Readonly<Record<string, Cell>> = {
  source: oneOf('PUBLISHED', 'ILLUSTRATIVE', 'RECORDED'),
  sourceDocument: optionalText,
  sourceOn: optionalDay,
};
