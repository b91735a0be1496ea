import { complaints } from './dialect.js';
import { dayParameters, type DayParameter } from './parameters.js';

/** A query that the dialect allows. Only the `cypher` tag makes one, so no other text reaches an engine. */
export class Cypher {
  /** Nothing of the same shape is one: it has not been checked. */
  protected readonly checked = true;

  private constructor(
    readonly text: string,
    /** The parameters that the query reads as days, so that they can be checked before an engine sees them. */
    readonly days: readonly DayParameter[],
  ) {}

  static of(text: string): Cypher {
    const found = complaints(text);
    if (found.length > 0) throw new DialectError(text, found);
    return new Cypher(text, dayParameters(text));
  }
}

/** The query uses a form that the two engines answer differently; the message says what to write instead. */
export class DialectError extends Error {
  override name = 'DialectError';

  constructor(text: string, found: readonly string[]) {
    super(`${found.join('\n')}\nin the query\n${text.trim()}`);
  }
}

/**
 * Marks a literal query. It takes exactly one argument, so that `${...}` inside it is a compile error: values travel as parameters only.
 * Throws DialectError for a form of DIALECT.md that is not safe on both engines.
 */
export function cypher(text: TemplateStringsArray): Cypher {
  return Cypher.of(text.join(''));
}
