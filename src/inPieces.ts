/** A list in pieces of at most `most`, in order, each made when it is asked for; none of an empty list. */
export function* inPieces<T>(list: Iterable<T>, most: number): Generator<readonly T[]> {
  let piece: T[] = [];
  for (const one of list) {
    piece.push(one);
    if (piece.length < most) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}
