import type { Cypher } from '../graph/cypher.js';
import type { Tx, Value } from '../graph/Graph.js';
import { inPieces } from '../inPieces.js';
import type { Contents } from './Contents.js';
import { LOAD_EDGES, LOAD_NODES } from './statements.js';

/** How many rows go into one statement. */
const BATCH = 5_000;

/** What loading made. */
export interface Loaded {
  readonly nodes: number;
  readonly edges: number;
}

/** Loads nodes and edges as they are. Throws when an edge finds no end, so that nothing is lost in silence. */
export async function load(
  tx: Tx,
  { nodes, edges }: { readonly nodes: Partial<Contents['nodes']>; readonly edges: Contents['edges'] },
): Promise<Loaded> {
  const loaded = { nodes: 0, edges: 0 };
  for (const [label, rows] of Object.entries(nodes)) {
    await inBatches(rows, (batch) => tx.run(statement(LOAD_NODES, label), { rows: batch.map((p) => ({ p })) }));
    loaded.nodes += rows.length;
  }
  for (const { type, fromLabel, toLabel, rows } of edges) {
    await inBatches(rows, async (batch) => {
      const sent = batch.map(({ from, to, props }) => ({ from, to, p: props as Value }));
      const [row] = await tx.run<{ made: number }>(statement(LOAD_EDGES, `${fromLabel} ${type} ${toLabel}`), { rows: sent });
      if (row?.made !== batch.length) {
        throw new Error(`${batch.length - (row?.made ?? 0)} edges ${type} from ${fromLabel} to ${toLabel} found no end.`);
      }
    });
    loaded.edges += rows.length;
  }
  return loaded;
}

function statement(statements: Readonly<Record<string, Cypher>>, key: string): Cypher {
  const found = statements[key];
  if (found === undefined) throw new Error(`src/archive/statements.ts has no statement for ${key}.`);
  return found;
}

async function inBatches<T>(rows: readonly T[], task: (batch: readonly T[]) => Promise<unknown>): Promise<void> {
  for (const batch of inPieces(rows, BATCH)) await task(batch);
}
