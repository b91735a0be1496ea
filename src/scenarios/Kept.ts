import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Tx } from '../graph/Graph.js';
import type { Memory, Properties } from './Memory.js';
import { known } from './names.js';

/** What is kept of a set so that it can be undone, as JSON. */
export interface Kept {
  /** Everything that it changed, as it was before: all edges of one type from one node to another, and nodes; null for a node that was not there. `there`: whether it is after the set. */
  readonly strands: readonly {
    readonly type: string;
    readonly from: string;
    readonly to: string;
    readonly before: readonly Properties[];
  }[];
  readonly nodes: readonly { readonly id: string; readonly before: Properties | null; readonly there: boolean }[];
  /** Everything that it looked at, as it was after it: a short hash for each. While they are the same, nothing later depends on the set. */
  readonly then: Readonly<Record<string, string>>;
}

/** What a set that has just been played leaves to be kept. */
export async function keptOf(tx: Tx, memory: Memory): Promise<Kept> {
  const { strands, nodes } = memory.changed();
  return {
    strands: strands.map(({ type, from, to, before }) => ({ type, from, to, before })),
    nodes: nodes.map(({ id, before, after }) => ({ id, before, there: after !== null })),
    then: await stateOf(tx, memory, strands),
  };
}

/** Everything that a memory looked at as it is now, and the days on which the posts at the ends of what was changed open and close. */
export async function stateOf(
  tx: Tx,
  memory: Memory,
  strands: readonly { readonly from: string; readonly to: string }[],
): Promise<Record<string, string>> {
  const posts = new Set(strands.flatMap(({ from, to }) => [from, to]).filter((id) => id.startsWith('post:')));
  const days = [...(await known(tx, posts)).values()].map(
    ({ id, opensOn, closesOn }) => [`days of ${id}`, `${opensOn ?? ''} ${closesOn ?? ''}`] as const,
  );
  return Object.fromEntries([...memory.now(), ...days].map(([key, text]) => [key, shortHash(text)]));
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 12);
}

/** As text that may stand in a property: a tenth of the JSON. */
export function packed(value: unknown): string {
  return gzipSync(JSON.stringify(value)).toString('base64');
}

/** The value of a packed text. */
export function unpacked(text: string): unknown {
  return JSON.parse(gunzipSync(Buffer.from(text, 'base64')).toString('utf8'));
}
