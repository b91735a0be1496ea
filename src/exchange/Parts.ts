import type { Change } from '../scenarios/changes/index.js';

/** The parts of a set, in the order in which they can be played. */
const ORDER = ['teams', 'opening', 'editing', 'people', 'ending', 'appointing', 'joining', 'moving', 'closing'] as const;

/** A set of changes while it is made, part by part. Where only a report is asked for they are counted and not held: a million of them need 200 MB. */
export class Parts {
  readonly #lists = new Map<string, Change[]>(ORDER.map((part) => [part, []]));
  #many = 0;

  constructor(readonly keep: boolean) {}

  /** How many changes there are. */
  get many(): number {
    return this.#many;
  }

  /** Adds one at the end of a part. */
  put(part: (typeof ORDER)[number], change: Change): void {
    this.#many++;
    if (this.keep) this.#lists.get(part)?.push(change);
  }

  /** All of them, in order. */
  all(): Change[] {
    return ([] as Change[]).concat(...this.#lists.values());
  }
}
