import type { Graph } from '../graph/Graph.js';
import { Loaders } from './Loaders.js';

/** What a request asks one graph with. */
export interface Questions {
  readonly graph: Graph;
  /** Questions of this request, gathered so that each is asked once for all that need it. */
  readonly loaders: Loaders;
}

/** The questions of one request to a graph: as recorded, or as if a scenario had been applied. */
export function questionsOf(graph: Graph): Questions {
  return { graph, loaders: new Loaders(graph) };
}
