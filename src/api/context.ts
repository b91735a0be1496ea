import type { Graph } from '../graph/Graph.js';
import type { Search } from '../org/search.js';
import { Loaders } from './Loaders.js';

/** What one request knows. */
export interface Context {
  readonly graph: Graph;
  readonly search: Search;
  /** Questions of this request, gathered so that each is asked once for all that need it. */
  readonly loaders: Loaders;
  /** Today where the service runs, as an ISO day: the default of every `on`. */
  readonly today: string;
}

/** What all requests share. */
export interface Shared {
  readonly graph: Graph;
  readonly search: Search;
}

/** The context of one request. */
export function contextOf({ graph, search }: Shared, now = new Date()): Context {
  return { graph, search, loaders: new Loaders(graph), today: dayOf(now) };
}

/** The calendar day of a moment in the time zone of the machine. */
export function dayOf(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
