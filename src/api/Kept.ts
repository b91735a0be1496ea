import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** How a body may travel, the best way first. */
export const ENCODINGS = ['br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** As @fastify/compress does it, but beside the event loop. */
const PACK = {
  br: (text: string) =>
    promisify(brotliCompress)(text, {
      params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_QUALITY]: 4 },
    }),
  gzip: (text: string) => promisify(gzip)(text),
} satisfies Record<Encoding, (text: string) => Promise<Buffer>>;

/** The body of an answer that is sent more than once, packed once for each way in which it travels. */
export class Kept {
  readonly #packed = new Map<Encoding, Promise<Buffer>>();

  constructor(readonly text: string) {}

  /** The body, packed. */
  packed(encoding: Encoding): Promise<Buffer> {
    const packed = this.#packed.get(encoding) ?? PACK[encoding](this.text);
    this.#packed.set(encoding, packed);
    return packed;
  }
}
