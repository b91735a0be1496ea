import { LRUCache } from 'lru-cache';

/** How many questions are known by which an answer was kept. */
const KNOWN = 200;

/**
 * Asks for the newest revision as soon as a question comes in whose answers are kept: while its document is looked up, measured and limited, the database answers.
 * Any other question asks when it has to, if at all.
 */
export class RevisionAhead {
  readonly #known = new LRUCache<string, true>({ max: KNOWN });

  constructor(private readonly ask: () => Promise<number>) {}

  /** What to call for the revision; `question` is a text or the hash of one, null where the request holds none that could be known. */
  begin(question: string | null): () => Promise<number> {
    if (question === null || !this.#known.has(question)) return this.ask;
    const coming = this.ask();
    // Told to whoever calls; a request that is refused before it gets there calls nobody.
    coming.catch(() => undefined);
    return () => coming;
  }

  /** Notes that answers to this question are kept. */
  know(question: string | null): void {
    if (question !== null) this.#known.set(question, true);
  }
}

/** What a request asks: the text of its query, else the hash of one that is known; null for several in one. */
export function questionOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
  const { query, extensions } = body as {
    readonly query?: unknown;
    readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash?: unknown } } | null;
  };
  if (typeof query === 'string') return query;
  const hash = extensions?.persistedQuery?.sha256Hash;
  return typeof hash === 'string' ? hash : null;
}
