import type { Gap } from '../gaps/findGaps.js';
import { comparePlaces, type GapReport, placeOf, rankOf } from '../gaps/GapReport.js';
import type { KeptGaps } from '../gaps/KeptGaps.js';
import { cursorOf, readCursor } from '../org/cursor.js';
import type { Page } from '../org/page.js';
import type { GapOrder } from '../../schema/enums.js';
import type { GapFilter } from '../../schema/GapFilter.js';

/** Which part of which gaps is asked for. */
export interface GapsAsked {
  readonly filter: GapFilter;
  readonly order: GapOrder;
  readonly first: number;
  /** The cursor after which to go on; null from the start. */
  readonly after: string | null;
  readonly on: string;
}

/** A page of gaps, and the way to the report of that day for what is counted over all of them. */
export interface GapPage extends Page<Gap> {
  readonly asked: GapsAsked;
  readonly revision: number;
  readonly report: () => Promise<GapReport>;
}

type Rows = Pick<GapReport, 'revision' | 'gaps'>;

const PARTS = 3;

/** One page. Throws BadInput for a cursor that is not one of this list in this order. */
export async function gapPage(kept: KeptGaps, report: () => Promise<GapReport>, asked: GapsAsked): Promise<GapPage> {
  const { order, first, after, on } = asked;
  const list = `gaps by ${order}`;
  const place = after === null ? null : readCursor(list, PARTS, after);
  const rule = onlyRule(asked);
  // One rule in its own order comes from the engine, page by page: nobody waits for the other rules.
  const { revision, gaps } =
    rule === null ? rowsAfter(await report(), asked, place) : await kept.firstOf(rule, on, place?.[2] ?? null, first + 1);
  const edges = gaps.slice(0, first).map((node) => ({ cursor: cursorOf(list, placeOf(node, order)), node }));
  return { edges, hasNextPage: gaps.length > first, asked, revision, report };
}

function rowsAfter(report: GapReport, { filter, order, first }: GapsAsked, place: readonly string[] | null): Rows {
  const rows = report.filtered(filter).map((gap) => ({ gap, place: placeOf(gap, order) }));
  // A report stands in the order of the rules already.
  if (order !== 'RULE') rows.sort((a, b) => comparePlaces(a.place, b.place));
  const start = place === null ? 0 : rows.findIndex((one) => comparePlaces(one.place, place) > 0);
  const gaps = start === -1 ? [] : rows.slice(start, start + first + 1).map(({ gap }) => gap);
  return { revision: report.revision, gaps };
}

function onlyRule({ filter, order, after }: GapsAsked): string | null {
  const { rules, ...others } = filter;
  const [rule = null] = rules ?? [];
  const alone = rules?.length === 1 && Object.values(others).every((value) => value == null);
  // A place after which nothing of this rule comes, or everything, is for the report to judge.
  const place = after === null ? null : readCursor(`gaps by ${order}`, PARTS, after);
  const within = place === null || (place[1] === rankOf(rule ?? '') && !FAR.test(place[2] ?? ''));
  return alone && order === 'RULE' && within ? rule : null;
}

// The engines compare a text with a parameter by code units or by code points, which differ from here on.
const FAR = /[\ud800-\uffff]/;
