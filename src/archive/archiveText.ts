import { createHash } from 'node:crypto';
import { canonical } from '../graph/canonical.js';
import { type Archive, VERSION } from './Archive.js';
import { edgeText } from './edgeText.js';

/**
 * The file of an archive, piece by piece: one JSON document, a node or an edge to a line, its fingerprint at the end. Two archives of the same state are the same bytes, whichever
 * engine they come from.
 */
export function* archiveText({ schema, revision, nodes, edges }: Archive): Generator<string> {
  const hash = createHash('sha256');
  yield `{"format":"orgmatrix","version":${VERSION},"schema":${schema},"revision":${revision},\n"nodes":{`;
  yield* lists(nodes, canonical, hash);
  yield '},\n"edges":{';
  yield* lists(edges, edgeText, hash);
  yield `},\n"fingerprint":"${hash.digest('hex')}"}\n`;
}

/** sha256 of every node and edge of an archive, in hexadecimal. The revision is no part of it: a graph that was moved is the same graph. */
export function fingerprintOf({ nodes, edges }: Pick<Archive, 'nodes' | 'edges'>): string {
  const hash = createHash('sha256');
  for (const piece of lists(nodes, canonical, hash)) void piece;
  for (const piece of lists(edges, edgeText, hash)) void piece;
  return hash.digest('hex');
}

/** How many lines are handed on at once. */
const PIECE = 500;

function* lists<T>(
  byKind: ReadonlyMap<string, readonly T[]>,
  textOf: (row: T) => string,
  hash: { update(text: string): unknown },
): Generator<string> {
  let before = '';
  for (const [kind, rows] of byKind) {
    yield `${before}\n${JSON.stringify(kind)}:[`;
    hash.update(`${kind}\n`);
    for (let i = 0; i < rows.length; i += PIECE) {
      const text = rows
        .slice(i, i + PIECE)
        .map((row) => `\n${textOf(row)}`)
        .join(',');
      hash.update(text);
      yield i === 0 ? text : `,${text}`;
    }
    yield '\n]';
    before = ',';
  }
}
