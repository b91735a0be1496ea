import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { Fatal } from '../../errors.js';
import { PIECE, type Content } from './Content.js';

/** A file on a disk, read piece by piece. Throws Fatal, with its name, when it cannot be read. */
export function fileContent(path: string): Content {
  const size = readable(path, () => statSync(path).size);
  return { size, pieces: () => pieces(path), whole: () => readable(path, () => readFileSync(path)) };
}

function* pieces(path: string): Generator<Uint8Array> {
  const file = readable(path, () => openSync(path, 'r'));
  try {
    for (;;) {
      // A piece of its own each time: whoever reads may still hold the one before.
      const piece = Buffer.allocUnsafeSlow(PIECE);
      const many = readable(path, () => readSync(file, piece));
      if (many === 0) return;
      yield piece.subarray(0, many);
    }
  } finally {
    closeSync(file);
  }
}

function readable<T>(path: string, task: () => T): T {
  try {
    return task();
  } catch (error) {
    throw new Fatal(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
