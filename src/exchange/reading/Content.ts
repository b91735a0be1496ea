/** What is in a file, wherever it is: in memory, or on a disk from which it is read piece by piece, so that large files are never held whole. */
export interface Content {
  /** In bytes. */
  readonly size: number;
  /** All of it in pieces of PIECE bytes, as often as it is asked for. */
  pieces(): Iterable<Uint8Array>;
  /** All of it at once, for kinds of files that cannot be read otherwise. */
  whole(): Uint8Array;
}

/** How many bytes a piece has, but for the last. */
export const PIECE = 1_000_000;

/** What is in memory already. */
export function contentOf(given: Uint8Array | Content): Content {
  return 'pieces' in given ? given : { size: given.length, pieces: () => cut(given), whole: () => given };
}

/** The first bytes, as many as there are of so many up to a million. */
export function beginningOf(content: Content, many: number): Uint8Array {
  for (const piece of content.pieces()) return piece.subarray(0, many);
  return new Uint8Array(0);
}

function* cut(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}
