import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** How many documents that were read and found valid are kept, and so are not read again. */
const KEPT = 200;

/** What Apollo Server keeps documents in. Its own store counts the characters of a document as JSON, of which a few hundred megabytes make its 30. */
export interface ParsedDocuments {
  get(key: string): Promise<DocumentNode | undefined>;
  set(key: string, document: DocumentNode): Promise<void>;
  delete(key: string): Promise<boolean>;
}

/** A store that holds the documents asked for last. */
export function parsedDocuments(): ParsedDocuments {
  const kept = new LRUCache<string, DocumentNode>({ max: KEPT });
  return {
    get: async (key) => kept.get(key),
    set: async (key, document) => void kept.set(key, document),
    delete: async (key) => kept.delete(key),
  };
}
