/**
 * How much one request, one operation and one client may ask for. src/config.ts reads them from the environment (LIMIT_...) and knows their defaults;
 * docs/api.md lists them. Each refusal has the code LIMIT_EXCEEDED and names the limit as it is called here.
 */
export interface Limits {
  /** Bytes of a request's body, once unpacked. */
  readonly bodyBytes: number;
  /** Characters of a document, white space and comments with them. */
  readonly characters: number;
  /** Words and signs of a document, as GraphQL counts them. */
  readonly tokens: number;
  /** Fields inside one another. */
  readonly depth: number;
  /** Fields, once each fragment stands where it is spread: what is compiled. */
  readonly fields: number;
  /** Aliases in a document. */
  readonly aliases: number;
  /** Directives in a document. */
  readonly directives: number;
  /** Objects that an operation may answer, as src/api/measure.ts estimates them. */
  readonly cost: number;
  /** Entries that a list may be asked for with `first`. */
  readonly first: number;
  /** Operations in one request: 1 refuses arrays. */
  readonly batch: number;
  /** Milliseconds that one operation may take. */
  readonly operationMs: number;
  /** Milliseconds in which a request must have arrived whole. */
  readonly requestMs: number;
  /** Operations of one client at the same time. */
  readonly concurrent: number;
  /** Requests of one client in a minute. */
  readonly ratePerMinute: number;
  /** Addresses of proxies whose word is taken about who the client is; nobody's when empty. */
  readonly trustedProxies: readonly string[];
}
