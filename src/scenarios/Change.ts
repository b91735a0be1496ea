import { Capacity, ForumScope, ForumTheme, Profession, SupervisionNeed, TeamKind } from '../../schema/enums.js';
import type { Cypher } from '../graph/cypher.js';
import type { Value } from '../graph/Graph.js';

/** The closed lists that a field may take its word from. */
export const WORDS = { Capacity, Profession, SupervisionNeed, TeamKind, ForumTheme, ForumScope } as const;

/** What an id can name in a change. */
export type Named = 'Organisation' | 'Post' | 'Person' | 'Portfolio' | 'Locality' | 'Team' | 'Service' | 'Forum';

/** One field of a kind: declared once, it is a TypeScript type, a GraphQL input, an entry of a form and a check of JSON. `T` is what stands in it. */
export interface Field<T = unknown, Required extends boolean = boolean> {
  readonly type: 'ID' | 'IDS' | 'TEXT' | 'JSON' | 'DAY' | 'INT' | 'FLOAT' | 'BOOLEAN' | 'WORD';
  readonly about: string;
  readonly required: Required;
  /** When null in it is right, which takes away what there is: "when it is not known". Null where it only says nothing. */
  readonly clears: string | null;
  /** What an id names: one of these. Empty for whatever is no id, and for ids that name what is not there yet. */
  readonly names: readonly Named[];
  /** Whether a post that is named must be open on the day. */
  readonly open: boolean;
  readonly words: keyof typeof WORDS | null;
  /** The bounds of a number, or of the length of a text or a list. */
  readonly least: number;
  readonly most: number;
  readonly holds?: T;
}
export type Fields = Readonly<Record<string, Field>>;

type RequiredNames<F extends Fields> = { [K in keyof F]: F[K] extends Field<unknown, true> ? K : never }[keyof F];
type Held<F> = F extends Field<infer T> ? T : never;

/** What a change of a kind says. Every change may name its own first day; else the day of its set counts. */
export type FieldsOf<F extends Fields> = { readonly [K in RequiredNames<F>]: Held<F[K]> } & {
  readonly [K in Exclude<keyof F, RequiredNames<F>>]?: Held<F[K]> | null;
} & { readonly on?: string | null };

/** A change as a query sees it: every field is there, null where nothing was said. */
export type RowOf<F extends Fields> = { readonly [K in RequiredNames<F>]: Held<F[K]> } & {
  readonly [K in Exclude<keyof F, RequiredNames<F>>]: Held<F[K]> | null;
} & {
  /** Its place in the set, from 0. */
  readonly i: number;
  /** Its first day. */
  readonly on: string;
  /** The day on which it is recorded. */
  readonly recordedOn: string;
  /** Who makes it: a person's id, else a name. */
  readonly by: string | null;
  /** The names of the fields that were given. */
  readonly given: readonly string[];
};

/** How sentences name things: by title or name where one is known, and days in words. */
export interface Say {
  name(id: string | null): string;
  day(day: Value | undefined): string;
}

/** A query a batch is played by: one for all, or one for each kind of what a field names. */
export type Verb = Cypher | { readonly by: string; readonly of: Readonly<Partial<Record<Named, Cypher>>> };

/** What is read to explain a refusal: one map of columns for each step, `i` among them. */
export type Facts = Readonly<Record<string, Value | undefined>>;

/** One kind of change: data, and one verb that plays a batch. */
export interface ChangeKind<K extends string = string, F extends Fields = Fields> {
  readonly kind: K;
  /** What it does, in one sentence. */
  readonly law: string;
  readonly fields: F;
  /** The label of what it makes, under the id in its field `id`, or under one that is made from its `title` or `name`. */
  readonly makes: Named | null;
  /** Plays `$rows` in one UNWIND and answers `done`, the places of those that were done; the others are refused. */
  readonly play: Verb;
  /** What follows for the rows that were done, in order. */
  readonly then: readonly Cypher[];
  /** Reads `$rows` that were refused: facts for `refused`, by `i`. Null where the rows themselves say why. */
  readonly why: Cypher | null;
  /** Reads what a change of `$rows` may touch, before and after: edges (i, type, from, to, p) or nodes (i, id, p). What undo restores, and what moves are told from. */
  readonly keep: readonly Cypher[];
  /** True when it touches more than the ids it names: no other change is played before or after its turn. */
  readonly alone: boolean;
  /**
   * What it writes, as keys of its own choice: two changes with one key are never in one batch. An id as a key means all of it. A key that begins with an id is
   * about that node or its edges and nothing else: what a set has made needs no look before it is written to (Memory.ts).
   */
  writes(row: RowOf<F>): readonly string[];
  /** What only one change of a set may do: a second one is refused. Null when there is no such thing. */
  claims(row: RowOf<F>): { readonly key: string; readonly sentence: (say: Say) => string } | null;
  /** The posts that get a line by it: the ends of the new edge, to be looked at for loops. */
  lines(row: RowOf<F>): readonly { readonly post: string; readonly manager: string }[];
  /** Columns that the queries need besides the fields. */
  also(row: RowOf<F>): Readonly<Record<string, Value>>;
  /** Why a row was refused, where the posts and things it names are not the reason. Null is a mistake of ours. */
  refused(row: RowOf<F>, found: Facts, say: Say): string | null;
  /** What it does, in words: "Team Manager, West reports to Service Manager, West from 1 March 2027." */
  tells(row: RowOf<F>, say: Say): string;
}

type Given = 'makes' | 'then' | 'why' | 'alone' | 'claims' | 'lines' | 'also' | 'refused';
type Defined<K extends string, F extends Fields> = Omit<ChangeKind<K, F>, 'kind' | 'fields' | Given> &
  Partial<Pick<ChangeKind<K, F>, Given>>;

/** Defines a kind of change. `kind` is its name in JSON, GraphQL and history, and is never changed once released. */
export function defineChange<const K extends string, F extends Fields>(kind: K, fields: F, rest: Defined<K, F>): ChangeKind<K, F> {
  return {
    makes: null,
    then: [],
    why: null,
    alone: false,
    claims: () => null,
    lines: () => [],
    also: () => ({}),
    refused: () => null,
    ...rest,
    kind,
    fields,
  };
}

/** A change as data, of any of the kinds `D`: one key that names the kind, and its fields. */
export type ChangeOf<D> = D extends ChangeKind<infer K, infer F> ? { readonly [P in K]: FieldsOf<F> } : never;

const base = { required: true, clears: null, names: [], open: false, words: null, least: 0, most: 0 } as const;
const named = (name: Named) => (about: string) =>
  ({ ...base, type: 'ID', about, names: [name], open: name === 'Post' }) as Field<string, true>;

/** The fields of which kinds are made. All are required until `optional`. */
export const field = {
  post: named('Post'),
  person: named('Person'),
  portfolio: named('Portfolio'),
  locality: named('Locality'),
  team: named('Team'),
  service: named('Service'),
  forum: named('Forum'),
  /** The id of one of several kinds of things. */
  oneOf: (names: readonly Named[], about: string) => ({ ...base, type: 'ID', about, names }) as Field<string, true>,
  /** Posts by id, up to 500. */
  posts: (about: string) =>
    ({ ...base, type: 'IDS', about, names: ['Post'], open: true, least: 1, most: 500 }) as Field<readonly string[], true>,
  /** An id that names nothing yet, or nothing of the structure. */
  id: (about: string) => ({ ...base, type: 'ID', about }) as Field<string, true>,
  text: (about: string, most = 200) => ({ ...base, type: 'TEXT', about, least: 1, most }) as Field<string, true>,
  /** A value as the text of its JSON. */
  json: (about: string, most = 2_000) => ({ ...base, type: 'JSON', about, least: 1, most }) as Field<string, true>,
  day: (about: string) => ({ ...base, type: 'DAY', about }) as Field<string, true>,
  int: (about: string, least: number, most: number) => ({ ...base, type: 'INT', about, least, most }) as Field<number, true>,
  float: (about: string, least: number, most: number) => ({ ...base, type: 'FLOAT', about, least, most }) as Field<number, true>,
  flag: (about: string) => ({ ...base, type: 'BOOLEAN', about }) as Field<boolean, true>,
  word: <W extends keyof typeof WORDS>(words: W, about: string) =>
    ({ ...base, type: 'WORD', about, words }) as Field<keyof (typeof WORDS)[W] & string, true>,
} as const;

/** A field that may be left out. */
export function optional<T>(one: Field<T, true>): Field<T, false> {
  return { ...one, required: false };
}

/** A field that may be left out, and in which null takes away what there is: `when` that is right, as in "when there is none". */
export function clearable<T>(one: Field<T, true>, when: string): Field<T, false> {
  return { ...one, required: false, clears: when };
}

/** A field whose post need not be open on the day. */
export function whenever<T, R extends boolean>(one: Field<T, R>): Field<T, R> {
  return { ...one, open: false };
}
