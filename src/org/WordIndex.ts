import { distanceWithin, letterMask, letterDifference } from './letters.js';

/** How words are looked for. */
export interface WordsAsked<T> {
  /** How much a word counts in each field; in a field of 0 it is not looked for. */
  readonly boosts: readonly number[];
  /** True: what bears every word. False: what bears any. */
  readonly every: boolean;
  /** Whether a letter or two may be wrong in words of more than three letters. */
  readonly mistyped: boolean;
  /** Which entries are looked at. */
  readonly allows: (entry: T) => boolean;
  /** Which of two entries that match equally well comes first. */
  readonly order: (a: T, b: T) => number;
  /** How many are wanted. */
  readonly most: number;
}

/** An entry with how well it matches, and the words of the question that it bears. */
export interface WordHit<T> {
  readonly entry: T;
  readonly score: number;
  readonly terms: readonly string[];
}

/** A word, and in each field the entries that bear it. */
interface Word {
  readonly text: string;
  readonly letters: number;
  readonly entries: readonly number[][];
}

// Okapi BM25+, with the constants that search engines begin with.
const [SATURATION, LENGTH, FLOOR] = [1.2, 0.7, 0.5];
/** What a word counts that only begins with the term, or nearly is it, against the term itself. */
const [BEGINS, NEARLY] = [0.375, 0.25];
const MOST_WRONG = 2;

/**
 * Entries by their words, in memory: found by the beginnings of words and in spite of typing errors, best first. Rare words count more than common ones, and a word
 * in a short text more than in a long one. A term is looked for in all words there are, and each word knows its entries: a common one is as quick as a rare one.
 */
export class WordIndex<T> {
  readonly #entries: T[] = [];
  readonly #words = new Map<string, Word>();
  readonly #byFirst = new Map<string, Word[]>();
  /** How many different words each entry has in each field, and how many all entries have. */
  readonly #lengths: number[][];
  readonly #totals: number[];

  constructor(private readonly fields: number) {
    this.#lengths = Array.from({ length: fields }, () => []);
    this.#totals = Array.from({ length: fields }, () => 0);
  }

  /** Adds an entry with its words, field by field. */
  add(entry: T, texts: readonly (readonly string[])[]): void {
    const at = this.#entries.push(entry) - 1;
    texts.forEach((words, field) => {
      const different = new Set(words);
      (this.#lengths[field] ??= [])[at] = different.size;
      this.#totals[field] = (this.#totals[field] ?? 0) + different.size;
      for (const text of different) this.#word(text).entries[field]?.push(at);
    });
  }

  /** What bears the terms, best first; nothing where there are none. */
  find(terms: readonly string[], asked: WordsAsked<T>): WordHit<T>[] {
    const scores = new Float64Array(this.#entries.length);
    const bears: Uint8Array[] = [];
    for (const term of new Set(terms)) {
      const seen = new Uint8Array(this.#entries.length);
      for (const [word, weight] of this.#wordsLike(term, asked.mistyped)) this.#score(word, weight, asked.boosts, scores, seen);
      bears.push(seen);
    }
    return this.#best(scores, [...new Set(terms)], bears, asked);
  }

  #word(text: string): Word {
    const kept = this.#words.get(text);
    if (kept !== undefined) return kept;
    const word: Word = { text, letters: letterMask(text), entries: Array.from({ length: this.fields }, () => []) };
    this.#words.set(text, word);
    const first = text.slice(0, 1);
    const list = this.#byFirst.get(first);
    if (list === undefined) this.#byFirst.set(first, [word]);
    else list.push(word);
    return word;
  }

  /** The words that a term may mean, each with its weight: itself, what begins with it, what nearly is it. */
  #wordsLike(term: string, mistyped: boolean): Map<Word, number> {
    const found = new Map<Word, number>();
    const size = term.length;
    for (const word of this.#byFirst.get(term.slice(0, 1)) ?? []) {
      if (!word.text.startsWith(term)) continue;
      const more = word.text.length - size;
      found.set(word, more === 0 ? 1 : (BEGINS * size) / (size + 0.3 * more));
    }
    const wrong = mistyped && size > 3 ? Math.min(MOST_WRONG, Math.round(size / 5)) : 0;
    if (wrong === 0) return found;
    const letters = letterMask(term);
    for (const word of this.#words.values()) {
      if (Math.abs(word.text.length - size) > wrong || letterDifference(word.letters, letters) > 2 * wrong || found.has(word)) continue;
      const distance = distanceWithin(term, word.text, wrong);
      if (distance !== null) found.set(word, (NEARLY * size) / (size + distance));
    }
    return found;
  }

  #score({ entries }: Word, weight: number, boosts: readonly number[], scores: Float64Array, seen: Uint8Array): void {
    const many = this.#entries.length;
    for (let field = 0; field < this.fields; field++) {
      const [bearers = [], lengths = [], boost = 0] = [entries[field], this.#lengths[field], boosts[field]];
      if (boost === 0 || bearers.length === 0) continue;
      const rare = Math.log(1 + (many - bearers.length + 0.5) / (bearers.length + 0.5));
      const average = (this.#totals[field] ?? 0) / many;
      for (const at of bearers) {
        const long = 1 - LENGTH + (LENGTH * (lengths[at] ?? 0)) / average;
        scores[at] = (scores[at] ?? 0) + weight * boost * rare * (FLOOR + (SATURATION + 1) / (1 + SATURATION * long));
        seen[at] = 1;
      }
    }
  }

  #best(scores: Float64Array, terms: readonly string[], bears: readonly Uint8Array[], asked: WordsAsked<T>): WordHit<T>[] {
    const best: { at: number; entry: T; score: number }[] = [];
    const compare = (a: { entry: T; score: number }, b: { entry: T; score: number }) => b.score - a.score || asked.order(a.entry, b.entry);
    for (const [at, entry] of this.#entries.entries()) {
      const borne = bears.reduce((sum, seen) => sum + (seen[at] ?? 0), 0);
      if (borne === 0 || (asked.every && borne < terms.length) || !asked.allows(entry)) continue;
      const one = { at, entry, score: (scores[at] ?? 0) * borne };
      const last = best[asked.most - 1];
      if (last !== undefined && compare(one, last) >= 0) continue;
      const place = best.findIndex((other) => compare(one, other) < 0);
      best.splice(place === -1 ? best.length : place, 0, one);
      best.length = Math.min(best.length, asked.most);
    }
    return best.map(({ at, entry, score }) => ({ entry, score, terms: terms.filter((_, i) => bears[i]?.[at] === 1) }));
  }
}
