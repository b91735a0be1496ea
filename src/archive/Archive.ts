import type { EdgeRow, Label, NodeRow } from './Contents.js';

/** The version of the file that is written. A newer one is refused, an older one will be read as long as there is data of it. */
export const VERSION = 1;

/** A graph whole, as it stands in a file: every node and edge of it, but our own counters. */
export interface Archive {
  /** The schema version of the graph (`src/graph/prepareGraph.ts`). */
  readonly schema: number;
  readonly revision: number;
  /** By label, sorted by id; each node holds the properties it has, days as ISO text. */
  readonly nodes: ReadonlyMap<Label, readonly NodeRow[]>;
  /** By "FromLabel TYPE ToLabel", sorted; `props` holds the properties the edge has. */
  readonly edges: ReadonlyMap<string, readonly EdgeRow[]>;
}
