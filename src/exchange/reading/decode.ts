import { isUtf8 } from 'node:buffer';
import { BadInput } from '../../errors.js';

/** How the bytes of a file were read. */
export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252';

/** The text of a file, and how it was found. */
export interface Decoded {
  readonly encoding: Encoding;
  /** Whether a mark of byte order stood before the text. */
  readonly mark: boolean;
  /** The text in pieces, so that a large file is never held twice. */
  readonly pieces: Iterable<string>;
}

const PIECE = 1_000_000;
const MARKS = [
  { encoding: 'UTF-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'UTF-16LE', bytes: [0xff, 0xfe] },
  { encoding: 'UTF-16BE', bytes: [0xfe, 0xff] },
] as const;

/**
 * Reads bytes as text: by their mark of byte order; without one as UTF-8 where they are such, else as Windows-1252, in which every byte means something, so that
 * whoever imports is told. Throws BadInput that names the file for bytes that are no text.
 */
export function decode(name: string, bytes: Uint8Array): Decoded {
  const marked = MARKS.find(({ bytes: mark }) => mark.every((byte, i) => bytes[i] === byte));
  const encoding: Encoding = marked?.encoding ?? (isUtf8(bytes) ? 'UTF-8' : 'Windows-1252');
  return { encoding, mark: marked !== undefined, pieces: pieces(name, bytes.subarray(marked?.bytes.length ?? 0), encoding) };
}

function* pieces(name: string, bytes: Uint8Array, encoding: Encoding): Generator<string> {
  const decoder = decoderOf(encoding);
  for (let at = 0; at < bytes.length; at += PIECE) {
    const last = at + PIECE >= bytes.length;
    let piece: string;
    try {
      piece = decoder(bytes.subarray(at, at + PIECE), last);
    } catch {
      throw new BadInput('file', `${name} is not text in ${encoding}: something is wrong near byte ${at}.`);
    }
    if (piece.includes('\0')) throw new BadInput('file', `${name} is not text: it holds a byte that is zero.`);
    yield piece;
  }
}

function decoderOf(encoding: Encoding): (bytes: Uint8Array, last: boolean) => string {
  if (encoding === 'Windows-1252') {
    return (bytes) =>
      Buffer.from(bytes)
        .toString('latin1')
        .replace(/[\x80-\x9f]/g, ofWindows);
  }
  // Whatever is no text of its encoding is refused rather than replaced: a name would be damaged in silence.
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  return (bytes, last) => decoder.decode(bytes, { stream: !last });
}

// What Windows has in the place of the control codes of Latin 1, from 80 on; Node's own decoder of this name leaves them control codes.
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function ofWindows(letter: string): string {
  return WINDOWS[letter.charCodeAt(0) - 0x80] ?? letter;
}
