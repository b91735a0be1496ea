import type { Cypher } from '../graph/cypher.js';
import type { Params } from '../graph/Graph.js';

/** How binding a rule is: the law, a national standard, the organisation's own model, or what this service needs to answer at all. */
export type StandardWord = 'STATUTORY' | 'NATIONAL' | 'LOCAL' | 'DESIGN';
export type SeverityWord = 'HIGH' | 'MEDIUM' | 'LOW';

/** Where a rule comes from. */
export interface Standing {
  readonly standard: StandardWord;
  /** The document, by the name under which it is published. */
  readonly source: string;
  /** The clause in it; null where the whole document is meant. */
  readonly clause: string | null;
}

export type SettingValue = number | string | readonly string[];

/** What an organisation may set for itself: a threshold, a cadence, a list of roles. */
export interface SettingDeclared {
  readonly name: string;
  /** In force until somebody sets another. Its kind is the setting's kind. */
  readonly default: SettingValue;
  /** `days`, `minutes`, `posts`, `roles`, ... */
  readonly unit: string;
  /** Completes "This setting says ...". */
  readonly about: string;
}

/** What every query of a rule answers; some answer more columns, for their sentence. */
export interface GapRow {
  /** The post that has the gap. Several rows about one become one gap. */
  readonly subject: string;
  readonly title: string;
  /** Ids to look at, in any order. */
  readonly evidence: readonly string[];
  /** Days (or null, where a thing has always been so) on which the parts of the gap began: it stands since the latest of them. */
  readonly since?: readonly (string | null)[];
  /** Days on which things began of which one is enough: the earliest counts, as a part of its own. */
  readonly either?: readonly string[] | null;
}

/** What a rule may know when it fills in its parameters. */
export interface Asked {
  readonly on: string;
  /** The day so many days after `on`; before, when negative. */
  daysAfter(days: number): string;
  /** The rule's own settings, as they stand on that day. */
  number(name: string): number;
  text(name: string): string;
  list(name: string): readonly string[];
}

/** How sentences say things, so that all rules say them alike. */
export interface Words extends Asked {
  /** 1 March 2027 */
  day(iso: string): string;
  /** Whole days from one day to another. */
  daysBetween(from: string, to: string): number;
  /** "a, b and c", each once, by name; `most` names and "three others" when there are more. */
  names(names: readonly string[], most?: number): string;
  /** The same for posts, whose titles hold commas: each in quotation marks. */
  posts(titles: readonly string[], most?: number): string;
  /** Several sentences, always in the same order. */
  sentences(sentences: readonly string[]): string;
  /** "one post", "seven posts", "12 posts" */
  count(many: number, one: string, more: string): string;
}

/** A law about the structure, the query that finds those who break it, and the words to say so. */
export interface Rule<R extends GapRow = GapRow> extends Standing {
  readonly id: string;
  /** The law in one sentence. */
  readonly law: string;
  /** A stricter standing for some of the rows. */
  readonly stricter?: Standing & { applies(row: R): boolean };
  readonly severity: SeverityWord;
  /** What to do about it. */
  readonly advice: string;
  readonly settings: readonly SettingDeclared[];
  /** Whether a gap tells of what is still to come on the day asked about, so that changes which begin later close it on that day and not on theirs. */
  readonly looksAhead?: boolean;
  /**
   * Answers at least the columns of GapRow, every row of its first `$first` subjects after `$after` by their ids ('': from the start); a rule whose subjects
   * are few by nature may answer more. `$on` is the day. One that looks at posts one after another looks at those up to `$through`: a page of it begins with the first
   * few thousand, and asks no `EXISTS` with dates, for which the embedded engine reads every edge of the kind.
   */
  readonly query: Cypher;
  /** The other parameters of the query. */
  parameters?(asked: Asked): Params;
  /** The first day of the gap of one row, where the latest of the parts is not the answer. */
  since?(row: R, words: Words): string | null;
  /** All rows about one subject as a sentence that a manager understands. `since` is null where it cannot be known. */
  sentence(rows: readonly R[], words: Words, since: string | null): string;
}

/** A rule that knows the columns of its own query. */
export function defineRule<R extends GapRow>(rule: Rule<R>): Rule {
  return rule;
}
