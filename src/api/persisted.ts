import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What Apollo Server asks for the text of an operation by the SHA-256 of that text. */
export interface Persisted {
  get(key: string): Promise<string | undefined>;
  set(key: string, text: string): Promise<void>;
  delete(key: string): Promise<boolean>;
}

const MANIFEST = 'operations.json';

/**
 * The operations of the built page, from its manifest; none when there is no page. Nobody can add to them: whoever sends a text along is answered within the
 * limits, and the text is not kept.
 */
export function persistedOf(page: string | null): Persisted {
  const file = page === null ? null : join(page, MANIFEST);
  // Codegen writes the manifest as one object: sha256:hash to text.
  const texts = file !== null && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
  const kept = new Map(Object.entries(texts).map(([hash, text]) => [hash.replace('sha256:', 'apq:'), text]));
  return { get: async (key) => kept.get(key), set: async () => undefined, delete: async () => false };
}
