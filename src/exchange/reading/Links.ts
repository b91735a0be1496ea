import type { EdgeFound } from '../Format.js';

/** Edges among posts by number: of hundreds of thousands of them, lists of numbers take a tenth of the memory of sets of names. */
export class Links {
  /** The posts by number: those that were given, then whatever else an edge names. */
  readonly names: readonly string[];
  /** Whom each post reports to, and who reports to it, in the order of the edges. */
  readonly above: Lists;
  readonly below: Lists;
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(posts: readonly string[], edges: readonly EdgeFound[]) {
    const names = [...posts];
    const numbers = new Map(posts.map((post, i) => [post, i]));
    const number = (name: string) => {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, names.length);
      return names.push(name) - 1;
    };
    const [from, to] = [new Int32Array(edges.length), new Int32Array(edges.length)];
    edges.forEach((edge, i) => {
      from[i] = number(edge.from);
      to[i] = number(edge.to);
    });
    this.names = names;
    this.#numbers = numbers;
    this.above = new Lists(names.length, from, to);
    this.below = new Lists(names.length, to, from);
  }

  /** The number of a post; -1 for one that is not there. */
  number(name: string): number {
    return this.#numbers.get(name) ?? -1;
  }
}

/** For each number a list of numbers. */
export class Lists {
  readonly #begins: Int32Array;
  readonly #items: Int32Array;

  constructor(many: number, keys: Int32Array, items: Int32Array) {
    this.#begins = new Int32Array(many + 1);
    this.#items = new Int32Array(items.length);
    for (const key of keys) this.#begins[key + 1] = (this.#begins[key + 1] ?? 0) + 1;
    for (let i = 0; i < many; i++) this.#begins[i + 1] = (this.#begins[i + 1] ?? 0) + (this.#begins[i] ?? 0);
    const next = this.#begins.slice();
    keys.forEach((key, i) => {
      const place = next[key] ?? 0;
      next[key] = place + 1;
      this.#items[place] = items[i] ?? 0;
    });
  }

  /** What stands in the list of a number. A view: nothing is copied. */
  of(key: number): Int32Array {
    return this.#items.subarray(this.#begins[key], this.#begins[key + 1]);
  }

  /** How long the list of a number is. */
  length(key: number): number {
    return (this.#begins[key + 1] ?? 0) - (this.#begins[key] ?? 0);
  }

  /** One item of a list. */
  at(key: number, place: number): number {
    return this.#items[(this.#begins[key] ?? 0) + place] ?? -1;
  }
}
