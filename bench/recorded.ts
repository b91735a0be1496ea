import type { Graph, Params, Tx } from '../src/graph/Graph.js';
import { revisionOf } from '../src/graph/revision.js';

/** One query as it went to the engine. */
export interface Statement {
  readonly text: string;
  readonly params: Params;
}

/**
 * Asks through a graph that writes down every query, in the order in which they were put, since `forget` was last called. Replayed bare they are the
 * same work, and stay so when the queries change.
 */
export async function recorded(graph: Graph, ask: (graph: Graph, forget: () => void) => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const listening = (tx: Tx): Tx => ({
    run: (query, params = {}) => {
      statements.push({ text: query.text, params });
      return tx.run(query, params);
    },
  });
  const listener: Graph = {
    engine: graph.engine,
    read: (work, limits) => graph.read((tx) => work(listening(tx)), limits),
    revision: (limits) => listener.read(revisionOf, limits),
    write: (work, limits) => graph.write((tx, revision) => work(listening(tx), revision), limits),
    rehearse: (work, limits) => graph.rehearse((tx) => work(listening(tx)), limits),
    define: (definitions) => graph.define(definitions),
    close: () => graph.close(),
  };
  await ask(listener, () => void statements.splice(0));
  return statements;
}
