import { isUtf8 } from 'node:buffer';
import { BadInput } from '../../errors.js';
import { beginningOf, type Content } from './Content.js';

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

const MARKS = [
  { encoding: 'UTF-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'UTF-16LE', bytes: [0xff, 0xfe] },
  { encoding: 'UTF-16BE', bytes: [0xfe, 0xff] },
] as const;

/** How much of a file is looked at for the zero bytes of UTF-16. */
const BEGINNING = 10_000;

/**
 * Reads bytes as text: by their mark of byte order; without one as UTF-16 where every other byte is zero as it is there, as UTF-8 where they are such, else as Windows-1252, in
 * which every byte means something, so that whoever imports is told. Throws BadInput that names the file for bytes that are no text.
 */
export function decode(name: string, content: Content): Decoded {
  const first = beginningOf(content, 3);
  const marked = MARKS.find(({ bytes: mark }) => mark.every((byte, i) => first[i] === byte));
  const encoding: Encoding =
    marked?.encoding ?? unmarkedUtf16(beginningOf(content, BEGINNING)) ?? (holdsUtf8(content) ? 'UTF-8' : 'Windows-1252');
  return { encoding, mark: marked !== undefined, pieces: pieces(name, content, marked?.bytes.length ?? 0, encoding) };
}

/** Commas, digits, line ends and Latin letters are a byte and a zero in UTF-16, in whatever script the rest is; the zeros stand on one side of their letters. Null for bytes that are none. */
function unmarkedUtf16(first: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  const zeros = (side: 0 | 1) => first.reduce((many, byte, i) => many + (byte === 0 && i % 2 === side ? 1 : 0), 0);
  const [before, after] = [zeros(0), zeros(1)];
  if (Math.max(before, after) * 20 < first.length || Math.min(before, after) * 10 > Math.max(before, after) || first.length === 0) {
    return null;
  }
  return after > before ? 'UTF-16LE' : 'UTF-16BE';
}

/** Whether all of it is UTF-8. A letter that a piece ends in the middle of is looked at with the next. */
function holdsUtf8(content: Content): boolean {
  let begun: Uint8Array = new Uint8Array(0);
  for (const piece of content.pieces()) {
    const joined = begun.length === 0 ? piece : Buffer.concat([begun, piece]);
    let end = joined.length;
    while (end > joined.length - 3 && end > 0 && ((joined[end - 1] ?? 0) & 0xc0) === 0x80) end--;
    const whole = end > 0 && (joined[end - 1] ?? 0) >= 0xc0 ? end - 1 : joined.length;
    // A whole letter at the end may be held back too: it comes again.
    if (!isUtf8(joined.subarray(0, whole))) return false;
    begun = Uint8Array.from(joined.subarray(whole));
  }
  return isUtf8(begun);
}

function* pieces(name: string, content: Content, skip: number, encoding: Encoding): Generator<string> {
  const decoder = decoderOf(encoding);
  let at = 0;
  for (const piece of content.pieces()) {
    const next = at + piece.length;
    yield text(name, encoding, at, () => decoder(at === 0 ? piece.subarray(skip) : piece, next === content.size));
    at = next;
  }
}

function text(name: string, encoding: Encoding, at: number, decoded: () => string): string {
  let piece: string;
  try {
    piece = decoded();
  } catch {
    throw new BadInput('file', `${name} is not text in ${encoding}: something is wrong near byte ${at}.`);
  }
  if (piece.includes('\0')) throw new BadInput('file', `${name} is not text: it holds a byte that is zero.`);
  return piece;
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
