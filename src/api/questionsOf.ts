import type { GapReport } from '../gaps/GapReport.js';
import { KeptGaps } from '../gaps/KeptGaps.js';
import { type Settings, settingsOn } from '../gaps/settings.js';
import type { Graph } from '../graph/Graph.js';
import { Loaders } from './Loaders.js';

/** What a request asks one graph with. */
export interface Questions {
  readonly graph: Graph;
  readonly gaps: KeptGaps;
  /** The gaps of a day: within a request always the same ones. */
  readonly gapsOn: (day: string) => Promise<GapReport>;
  /** The settings of the rules on a day, asked once a request. */
  readonly settingsOn: (day: string) => Promise<Settings>;
  /** Questions of this request, gathered so that each is asked once for all that need it. */
  readonly loaders: Loaders;
}

/** The questions of one request to a graph: as recorded, with the gaps that all requests keep, or as if a scenario had been applied, with gaps of its own. */
export function questionsOf(graph: Graph, gaps: KeptGaps = new KeptGaps(graph)): Questions {
  return {
    graph,
    gaps,
    gapsOn: onceADay((day) => gaps.on(day)),
    settingsOn: onceADay((day) => graph.read((tx) => settingsOn(tx, day))),
    loaders: new Loaders(graph),
  };
}

function onceADay<T>(ask: (day: string) => Promise<T>): (day: string) => Promise<T> {
  const asked = new Map<string, Promise<T>>();
  return (day) => {
    const answer = asked.get(day) ?? ask(day);
    asked.set(day, answer);
    return answer;
  };
}
