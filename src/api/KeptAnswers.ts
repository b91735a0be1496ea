import {
  type DocumentNode,
  type ExecutionResult,
  type FormattedExecutionResult,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { decidedByRoles } from '../access/decidedByRoles.js';
import { Kept } from './Kept.js';

/** How much is kept of all answers together, in bytes; the one that was longest not asked for goes first. */
const MOST_BYTES = 100_000_000;

/**
 * Answers that are dear to make and the same for many: each is made once a revision of the graph, however many ask and however many at once.
 * The question's key must hold whatever else the answer depends on: the roles of the asker, the variables, and what day it is.
 */
export class KeptAnswers {
  // A character may take two bytes; the packed bodies are small against that.
  readonly #kept = new LRUCache<string, { readonly data: Record<string, unknown>; readonly body: Kept }>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ body }, key) => 2 * (body.text.length + key.length) + 1,
  });
  readonly #coming = new Map<string, Promise<ExecutionResult>>();
  /** By the empty data that stand for a body, as nobody reads data again that are written already. */
  readonly #bodies = new WeakMap<object, Kept>();

  /**
   * The answer to a question, asked for with `make` where it is not kept; errors are not kept. The revision must have been read before: what somebody writes
   * while the answer is made may then be in it, and whoever asks after that write asks for another revision.
   */
  async answer(revision: number, question: string, make: () => Promise<ExecutionResult>): Promise<ExecutionResult> {
    const key = `${revision} ${question}`;
    const kept = this.#kept.get(key);
    if (kept !== undefined) return { data: kept.data };
    const coming = this.#coming.get(key) ?? this.#make(key, make).finally(() => this.#coming.delete(key));
    this.#coming.set(key, coming);
    return coming;
  }

  /** The body that stands behind an answer; null where the answer holds its own data. */
  bodyOf({ data, errors, extensions }: FormattedExecutionResult | ExecutionResult): Kept | null {
    if (data === null || data === undefined || errors !== undefined || extensions !== undefined) return null;
    return this.#bodies.get(data) ?? null;
  }

  async #make(key: string, make: () => Promise<ExecutionResult>): Promise<ExecutionResult> {
    const result = await make();
    if (result.errors !== undefined) return result;
    const [data, body] = [{}, new Kept(`${JSON.stringify({ data: result.data })}\n`)];
    this.#bodies.set(data, body);
    this.#kept.set(key, { data, body });
    return { data };
  }
}

/**
 * True for an operation whose answer is the same for all who share their roles: it asks for nothing but fields that are marked `@Extensions({ kept: true })`, as
 * their answers depend on the graph and their arguments alone, and for nothing below them whose rule looks at who asks.
 */
export function isKept(schema: GraphQLSchema, document: DocumentNode, { operation, selectionSet }: OperationDefinitionNode): boolean {
  const fields = schema.getQueryType()?.getFields() ?? {};
  return (
    operation === OperationTypeNode.QUERY &&
    selectionSet.selections.every((one) => one.kind === Kind.FIELD && fields[one.name.value]?.extensions['kept'] === true) &&
    decidedByRoles(schema, document)
  );
}
