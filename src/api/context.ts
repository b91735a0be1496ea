import type { Asker } from '../access/Asker.js';
import type { Caller } from '../access/Caller.js';
import { dayOf } from '../dayOf.js';
import type { KeptGaps } from '../gaps/KeptGaps.js';
import type { Graph } from '../graph/Graph.js';
import type { Search } from '../org/search.js';
import type { KeptReplays } from '../scenarios/KeptReplays.js';
import { askerOf } from './asker.js';
import type { Kept } from './Kept.js';
import { questionsOf, type Questions } from './questionsOf.js';
import { Suppositions } from './Suppositions.js';

/** What one request knows. */
export interface Context extends Questions {
  readonly search: Search;
  /** What scenarios would do, for whoever looks at them. */
  readonly replays: KeptReplays;
  /** What the questions of this request suppose. */
  readonly suppositions: Suppositions;
  /** The address of whoever asks, as one key a client: what limits are counted by. */
  readonly client: string;
  /** Who asks: what the rules of src/access look at. */
  readonly asker: Asker;
  /** True in demonstration mode, in which nobody signs in. */
  readonly demonstration: boolean;
  /** Today where the service runs, as an ISO day: the default of every `on`. */
  readonly today: string;
  /** Says that the answer to this request is a kept one. */
  readonly answeredBy: (body: Kept) => void;
  /** The newest revision, as of no earlier than this request. */
  readonly revisionNow: () => Promise<number>;
}

/** What all requests share. */
export interface Shared {
  readonly graph: Graph;
  readonly search: Search;
  readonly replays: KeptReplays;
  readonly gaps: KeptGaps;
  readonly demonstration: boolean;
}

/** The context of one request. */
export function contextOf(
  { graph, search, gaps, replays, demonstration }: Shared,
  client: string,
  caller: Caller,
  keeping: Pick<Context, 'answeredBy' | 'revisionNow'>,
): Context {
  const questions = questionsOf(graph, gaps);
  const today = dayOf(new Date());
  return {
    ...questions,
    ...{ search, replays, demonstration, client, today },
    ...keeping,
    suppositions: new Suppositions(),
    asker: askerOf(caller, questions.loaders, today),
  };
}
