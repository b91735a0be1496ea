export interface PostRow {
  readonly id: string;
  readonly title: string | null;
  readonly role: string | null;
  readonly profession: string | null;
  readonly needsSupervision: string | null;
  readonly opensOn: string | null;
  readonly closesOn: string | null;
}

/** Somebody who holds a post on the day. */
export interface Holding {
  readonly post: string;
  readonly person: string;
  readonly name: string | null;
  readonly capacity: string | null;
  readonly from: string;
  readonly to: string;
  readonly registeredWith: string | null;
  readonly registrationExpiresOn: string | null;
  readonly newlyQualifiedOn: string | null;
}

/** An edge of supervision that stands on the day or begins later. */
export interface Agreement {
  readonly post: string;
  readonly supervisor: string;
  readonly portfolio: string | null;
  readonly everyDays: number | null;
  readonly from: string;
  readonly to: string;
}

/** A post and what it reports to, leads, serves or is based in. */
export interface Place {
  readonly post: string;
  readonly at: string;
}

/** A portfolio or a locality. */
export interface Named {
  readonly id: string;
  readonly name: string | null;
}

/** A line of management that stands on the day or begins later. */
export interface Line extends Place {
  readonly from: string;
  readonly to: string;
}

export interface GroundRows {
  readonly posts: readonly PostRow[];
  readonly holdings: readonly Holding[];
  readonly lines: readonly Line[];
  readonly agreements: readonly Agreement[];
  readonly portfolios: readonly Named[];
  readonly localities: readonly Named[];
  readonly served: readonly Place[];
  readonly led: readonly Place[];
  readonly bases: readonly Place[];
  readonly localityHeads: readonly Place[];
  readonly heads: readonly Place[];
}
