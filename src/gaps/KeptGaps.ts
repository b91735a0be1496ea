import { LRUCache } from 'lru-cache';
import type { Graph, Tx } from '../graph/Graph.js';
import { revisionOf } from '../graph/revision.js';
import { findGaps } from './findGaps.js';
import { GapReport } from './GapReport.js';
import { placesOn } from './places.js';
import { settingsOn } from './settings.js';

/** How many gaps are kept in all reports together; the report that was longest not asked for goes first. */
const MOST_GAPS = 300_000;
const MOST_REPORTS = 32;

/** Rules over a large organisation take seconds; nobody waits longer than this. */
const LIMITS = { timeoutMs: 60_000 };

/**
 * Every gap of a day, found once a revision however many ask. Settings and acceptances stand in the graph, so the revision says when they change too.
 * It reads the graph by itself: what is true in a rehearsal alone never comes near it.
 */
export class KeptGaps {
  readonly #kept = new LRUCache<string, GapReport>({
    max: MOST_REPORTS,
    maxSize: MOST_GAPS,
    sizeCalculation: ({ gaps }) => gaps.length + 1,
  });
  readonly #coming = new Map<string, Promise<GapReport>>();

  constructor(private readonly graph: Graph) {}

  /** The gaps of a day as they are now. Throws as findGaps does. */
  async on(day: string): Promise<GapReport> {
    const key = keyOf(await this.graph.revision(), day);
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const coming = this.#coming.get(key) ?? this.#find(day).finally(() => this.#coming.delete(key));
    this.#coming.set(key, coming);
    return coming;
  }

  /** The first gaps of one rule after a subject (null: from the start): from the report where there is one, else from the graph and no more than asked for. */
  async firstOf(rule: string, day: string, after: string | null, first: number): Promise<Pick<GapReport, 'revision' | 'gaps'>> {
    const kept = this.#kept.get(keyOf(await this.graph.revision(), day));
    if (kept === undefined) return this.graph.read((tx) => pageOn(tx, rule, day, after, first), LIMITS);
    const gaps = kept.gaps.filter((gap) => gap.rule === rule && (after === null || gap.subject > after)).slice(0, first);
    return { revision: kept.revision, gaps };
  }

  async #find(day: string): Promise<GapReport> {
    const report = await this.graph.read((tx) => reportOn(tx, day), LIMITS);
    // Under the revision that it was read at, which may be a newer one than was asked for.
    this.#kept.set(keyOf(report.revision, day), report);
    return report;
  }
}

/** Every gap of a day, found now. */
export async function reportOn(tx: Tx, on: string): Promise<GapReport> {
  const revision = await revisionOf(tx);
  const settings = await settingsOn(tx, on);
  const gaps = await findGaps(tx, on, { settings });
  return new GapReport(revision, on, settings, gaps, await placesOn(tx, [...new Set(gaps.map(({ subject }) => subject))], on));
}

async function pageOn(
  tx: Tx,
  rule: string,
  on: string,
  after: string | null,
  first: number,
): Promise<Pick<GapReport, 'revision' | 'gaps'>> {
  return { revision: await revisionOf(tx), gaps: await findGaps(tx, on, { rules: [rule], page: { after, first } }) };
}

function keyOf(revision: number, day: string): string {
  return `${revision} ${day}`;
}
