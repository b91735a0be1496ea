import type { Remark } from './Table.js';

/** Begins what a spreadsheet would run as a formula, made harmless by an apostrophe in front: by src/csv.ts, and by whoever follows the same advice. */
const GUARDED = /^'(?='*[=+\-@\t\r])/;

/** Takes away the apostrophes that made cells harmless, one of each, and remembers that it did. */
export class Harmless {
  #many = 0;
  #first = 0;

  /** The text of a cell that begins on a line, whole again. */
  whole(cell: string, line: number): string {
    if (!GUARDED.test(cell)) return cell;
    if (this.#many++ === 0) this.#first = line;
    return cell.slice(1);
  }

  /** What the report says of it: nothing where nothing was taken away. */
  remarks(): Remark[] {
    if (this.#many === 0) return [];
    const cells = this.#many === 1 ? 'Of one cell' : `Of ${this.#many} cells, the first on line ${this.#first},`;
    const sentence = `${cells} the apostrophe in front of = + - @, tab or return was taken away: it keeps spreadsheets from running them as formulas.`;
    return [{ code: 'HARMLESS', sentence, line: this.#many === 1 ? this.#first : null }];
  }
}
