import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fatal } from '../errors.js';
import type { Mapping, MappingUsed, RememberedMapping } from '../exchange/Format.js';

interface Kept extends RememberedMapping {
  /** What the columns are called, in one short word, whatever their order. */
  readonly signature: string;
  /** For whoever reads the file. */
  readonly columns: readonly string[];
}

/** Which column means what, kept by the columns of a table: in the file `mappings.json` of a folder, which the command line and the service share; without a folder as long as the process lasts. */
export class RememberedMappings {
  /** Null where they are kept in memory alone. */
  readonly path: string | null;
  readonly #kept: Map<string, Kept>;

  /** Throws Fatal for a file that cannot be read as one of ours. */
  constructor(readonly folder: string | null) {
    this.path = folder === null ? null : join(folder, 'mappings.json');
    this.#kept = new Map((this.path === null ? [] : read(this.path)).map((one) => [one.signature, one]));
  }

  /** The mapping that was last used for a table with the same columns, in whatever order; null where there was none. */
  of(header: readonly string[]): RememberedMapping | null {
    return this.#kept.get(signatureOf(header)) ?? null;
  }

  /** Keeps the mappings that somebody gave or accepted; the others were kept before or need not be. Answers how many it kept. */
  keep(used: readonly MappingUsed[], on: string): number {
    const chosen = used.filter(({ by }) => by === 'CHOSEN');
    for (const { file, header, mapping } of chosen) {
      const signature = signatureOf(header);
      this.#kept.set(signature, { signature, columns: header, mapping, file, on });
    }
    if (chosen.length === 0 || this.folder === null || this.path === null) return chosen.length;
    mkdirSync(this.folder, { recursive: true });
    // In one step, so that nobody ever finds half a file.
    const draft = `${this.path}.${process.pid}`;
    writeFileSync(draft, `${JSON.stringify({ version: 1, mappings: [...this.#kept.values()] }, null, 2)}\n`);
    renameSync(draft, this.path);
    return chosen.length;
  }
}

function signatureOf(header: readonly string[]): string {
  const columns = JSON.stringify([...header].sort());
  return createHash('sha256').update(columns).digest('hex').slice(0, 16);
}

function read(path: string): Kept[] {
  if (!existsSync(path)) return [];
  const wrong = `${path} does not hold remembered mappings. Put it right or delete it; the command line can do without it: --no-remembered.`;
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new Fatal(wrong);
  }
  const mappings = isObject(value) && value['version'] === 1 ? value['mappings'] : null;
  if (!Array.isArray(mappings) || !mappings.every(isKept)) throw new Fatal(wrong);
  return mappings;
}

function isKept(value: unknown): value is Kept {
  if (!isObject(value)) return false;
  const { signature, columns, mapping, file, on } = value;
  const texts = [signature, file, on, ...(Array.isArray(columns) ? (columns as unknown[]) : [null])];
  return texts.every((one) => typeof one === 'string') && isMapping(mapping);
}

function isMapping(value: unknown): value is Mapping {
  return isObject(value) && Object.values(value).every((one) => typeof one === 'string');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
