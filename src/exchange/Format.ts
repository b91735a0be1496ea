import type { Columns, Table } from './reading/Table.js';

/** Which of the two lines an edge of the file is taken for. */
export type EdgeKind = 'LINE' | 'PROFESSIONAL';

/** Somebody who holds a post, as the file says. */
export interface HolderFound {
  /** What tells this person from others of the file. */
  readonly ref: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
}

/** A post, as the file says. */
export interface PostFound {
  /** What the file calls it: unique in the source, and the same in a later file of it. */
  readonly ref: string;
  readonly title: string;
  readonly profession: string | null;
  readonly grade: string | null;
  /** Full-time equivalent; null where the file does not say, or says something that is no number. */
  readonly fte: number | null;
  readonly holders: readonly HolderFound[];
  /** The unit or team that it belongs to, by name. */
  readonly unit: string | null;
  readonly notes: readonly string[];
  readonly line: number;
}

/** An edge of the file: the post reports to, or is supervised by, another. */
export interface EdgeFound {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
  readonly line: number;
}

/** Something in a file that somebody should know: what was left out, doubtful or damaged, and why. */
export interface Finding {
  /** A word for programs: MANAGER_NOT_FOUND. */
  readonly code: string;
  /** A sentence for people. */
  readonly sentence: string;
  readonly file: string;
  /** The line of the file; null for what is about all of it. */
  readonly line: number | null;
}

/** What a format understood of its files. Nothing of it is in the graph. */
export interface Understood {
  readonly posts: readonly PostFound[];
  readonly edges: readonly EdgeFound[];
  readonly findings: readonly Finding[];
  /** What was counted, under names of the format's own. */
  readonly figures: Readonly<Record<string, unknown>>;
  /** What files of this kind never say of a post, so that a later file of it takes nothing of that away. */
  readonly silent?: readonly ('fte' | 'profession')[];
  /** As what each file was taken, by its name, of a format that takes several kinds. */
  readonly roles?: ReadonlyMap<string, string>;
  /** By which mappings tables were read, of the format that needs one. */
  readonly mappings?: readonly MappingUsed[];
}

/** Which column means what, by the name of the column. */
export type Mapping = Readonly<Record<string, string>>;

/** A mapping that was used before for a table with the same columns. */
export interface RememberedMapping {
  readonly mapping: Mapping;
  /** The file that it was used for, and the ISO day. */
  readonly file: string;
  readonly on: string;
}

/** The mapping that a table was read by. */
export interface MappingUsed {
  readonly file: string;
  readonly header: readonly string[];
  readonly mapping: Mapping;
  /** CHOSEN by whoever imports, REMEMBERED from an earlier file, or told by the names of the COLUMNS. */
  readonly by: 'CHOSEN' | 'REMEMBERED' | 'COLUMNS';
}

/** A file to read: a table, or the value of a JSON file. */
export interface SourceFile {
  readonly name: string;
  readonly table: Table | null;
  readonly json: unknown;
  /** Of a JSON file with a value a line, on which line each stands. */
  readonly lines?: readonly number[];
}

/** How a file is to be read. */
export interface Reading {
  /** Which line the main edge of the file is; the format's own when left out. */
  readonly edge: EdgeKind | null;
  /** Repairs that a report suggested and somebody wants: LETTER_CASE, LEADING_ZEROS, NUMBER_FORM. */
  readonly repairs: readonly string[];
  /** Which column means what, for the format that has none of its own; PROPOSED is what the report proposes, all of it. */
  readonly mapping: Mapping | 'PROPOSED' | null;
  /** What is remembered of a header, for when no mapping is given. */
  readonly remembered: (header: readonly string[]) => RememberedMapping | null;
  /** Which sheet of a workbook is read; left out, those that have the columns of the format. */
  readonly sheet?: string | null;
}

/** A kind of file that organisations have. */
export interface Format {
  /** Its name on the command line and in addresses; never changed once released. */
  readonly id: string;
  /** What it is, in one sentence, and where it comes from. */
  readonly about: string;
  /** Which files it takes, in one sentence. */
  readonly files: string;
  /** Which line its main edge is unless somebody says otherwise. */
  readonly edge: EdgeKind;
  /** Whether several tables, each with columns of its own, make one import: then so may the sheets of a workbook. */
  readonly several?: boolean;
  /** Whether a row is that of the names of its columns, so that what stands above it is no part of the table: `widest` is how many cells the widest row above holds. Left out by a format that takes no tables. */
  heads?(columns: Columns, how: Reading, widest: number): boolean;
  /** Understands files. Throws BadInput for files that are not of the format. */
  read(files: readonly SourceFile[], how: Reading): Understood;
}
