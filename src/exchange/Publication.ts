import type { Profession, SourceKind, SupervisionNeed } from '../../schema/enums.js';

/** Somebody who holds a published post. Contact data is null where it is not for whoever asked. */
export interface HolderPublished {
  readonly id: string;
  readonly name: string;
  readonly capacity: string;
  readonly email: string | null;
  readonly phone: string | null;
}

/** A professional supervisor of a post, and the portfolio that it is about. */
export interface SupervisionPublished {
  readonly post: string;
  readonly portfolio: string | null;
}

/** An open post as a publication tells it. Posts that it names (managers, supervisors) are in the same publication. */
export interface PostPublished {
  readonly id: string;
  readonly title: string;
  readonly profession: Profession | null;
  /** The kind of post, such as the professional group that an imported file gave it; null where nothing is recorded. */
  readonly role: string | null;
  readonly grade: string | null;
  readonly fte: number | null;
  readonly statutory: boolean;
  readonly needsSupervision: SupervisionNeed;
  /** How far below the root, which is level 0. */
  readonly level: number;
  /** Those in it whose names may be told. */
  readonly holders: readonly HolderPublished[];
  /** People in it whose names are left out. */
  readonly unnamed: number;
  readonly managers: readonly string[];
  readonly supervisors: readonly SupervisionPublished[];
  readonly localities: readonly string[];
  readonly portfolios: readonly string[];
  readonly teams: readonly string[];
  readonly source: SourceKind;
}

/** Everything that a publication may tell, and what it says of itself. */
export interface Published {
  readonly title: string;
  readonly organisation: string;
  /** The ISO day that it is about. */
  readonly on: string;
  readonly revision: number;
  /** Where its facts come from and what was left out, in sentences. */
  readonly note: string;
  /** Which lines a picture draws: the line of management, the professional line, or the first with the second over it. Other files tell both. */
  readonly lens: 'LINE' | 'PROFESSIONAL' | 'BOTH';
  /** What a picture colours posts by. */
  readonly colour: 'NONE' | 'LOCALITY' | 'PORTFOLIO' | 'PROFESSION';
  readonly posts: readonly PostPublished[];
}

/** A kind of file that is given out. */
export interface Publication {
  /** Its name on the command line and in addresses; never changed once released. */
  readonly id: string;
  /** What it is, in one sentence. */
  readonly about: string;
  /** What its file name says that it holds, such as chart. */
  readonly holds: string;
  /** The ending of its file name, without the dot. */
  readonly extension: string;
  /** The media type that it is sent as. */
  readonly mediaType: string;
  /** The whole file. Two publications of the same state are the same bytes. */
  write(published: Published): string | Promise<string | Uint8Array>;
}
