import { inflateRawSync } from 'node:zlib';
import { BadInput } from '../../errors.js';

/** What a workbook may hold when it is unpacked: a few kilobytes can claim to be terabytes. */
const MOST_UNPACKED = 100_000_000;
const MOST_PARTS = 10_000;

interface Part {
  readonly method: number;
  readonly packed: number;
  readonly at: number;
}

/** Names of parts have no letter case (ECMA-376, part 2, 6.2.2.3), and some programs write them with the bars of Windows. */
function keyOf(path: string): string {
  return path.replaceAll('\\', '/').toLowerCase();
}

/** The parts of a zip archive, each unpacked when it is asked for. Throws BadInput that names the file for an archive that is damaged, locked or too large. */
export class Archive {
  readonly #parts = new Map<string, Part>();
  readonly #bytes: Buffer;
  #left = MOST_UNPACKED;

  constructor(
    readonly name: string,
    bytes: Uint8Array,
  ) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#guarded(() => this.#list());
  }

  /** The bytes of a part; null where there is none of this name. */
  read(path: string): Buffer | null {
    const part = this.#parts.get(keyOf(path));
    return part === undefined ? null : this.#guarded(() => this.#unpack(part));
  }

  /** Whether there is a part of this name. */
  has(path: string): boolean {
    return this.#parts.has(keyOf(path));
  }

  #list(): void {
    const bytes = this.#bytes;
    // The list of parts stands at the end, before a comment of up to 64 KB.
    const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
    if (end < 0) throw new RangeError('no list of parts');
    const many = bytes.readUInt16LE(end + 10);
    if (many > MOST_PARTS) throw new RangeError('too many parts');
    let at = bytes.readUInt32LE(end + 16);
    for (let i = 0; i < many; i++) {
      if (bytes.readUInt32LE(at) !== 0x02014b50) throw new RangeError('no part where one is listed');
      if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw new BadInput('file', `${this.name} is locked by a password.`);
      const named = bytes.readUInt16LE(at + 28);
      const path = bytes.toString('utf8', at + 46, at + 46 + named);
      this.#parts.set(keyOf(path), {
        method: bytes.readUInt16LE(at + 10),
        packed: bytes.readUInt32LE(at + 20),
        at: bytes.readUInt32LE(at + 42),
      });
      at += 46 + named + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
  }

  #unpack({ method, packed, at }: Part): Buffer {
    const from = at + 30 + this.#bytes.readUInt16LE(at + 26) + this.#bytes.readUInt16LE(at + 28);
    if (from + packed > this.#bytes.length) throw new RangeError('a part ends after the file');
    if (method !== 0 && method !== 8) throw new RangeError('a way of packing that is not known');
    const raw = this.#bytes.subarray(from, from + packed);
    // The size that an archive claims is not believed: unpacking stops where it is too much.
    const part = method === 0 ? raw : inflateRawSync(raw, { maxOutputLength: Math.max(1, this.#left) });
    this.#left -= part.length;
    return part;
  }

  #guarded<T>(task: () => T): T {
    try {
      return task();
    } catch (error) {
      if (error instanceof BadInput) throw error;
      if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') {
        throw new BadInput(
          'file',
          `${this.name} is larger than ${MOST_UNPACKED / 1_000_000} MB when it is unpacked. Save the sheet as CSV.`,
        );
      }
      const why = error instanceof Error ? error.message : String(error);
      throw new BadInput('file', `${this.name} is a damaged workbook or archive (${why}).`);
    }
  }
}
