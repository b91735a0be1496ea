import { csv } from '../csv.js';
import { compare } from './compare.js';
import type { Gap } from './findGaps.js';
import type { GapReport, Places } from './GapReport.js';
import { RULES } from './rules/index.js';

/** Names of places by their ids. */
export type PlaceNames = ReadonlyMap<string, string>;

const COLUMNS = [
  'gap',
  'rule',
  'law',
  'standard',
  'source',
  'severity',
  'subject',
  'title',
  'locality',
  'portfolio',
  'profession',
  'reason',
  'evidence',
  'since',
  'acceptedBy',
  'acceptedUntil',
  'acceptedWhy',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** Gaps as CSV (src/csv.ts). What is absent is an empty cell. */
export function gapsCsv(gaps: readonly Gap[], report: GapReport, names: PlaceNames): string {
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id).sort(compare);
  const rows = gaps.map((gap) => toRow(gap, report.placesOf(gap), named));
  return csv(
    COLUMNS,
    rows.map((row) => COLUMNS.map((column) => row[column])),
  );
}

function toRow(gap: Gap, { localities, portfolios, profession }: Places, named: (ids: readonly string[]) => string[]): Row {
  const { id, rule, standard, source, severity, subject, title, reason, evidence, since, accepted } = gap;
  return {
    ...{ gap: id, rule, standard, source, severity, subject, title, reason },
    law: RULES.find((one) => one.id === rule)?.law ?? '',
    locality: named(localities).join('; '),
    portfolio: named(portfolios).join('; '),
    profession: profession ?? '',
    evidence: evidence.join('; '),
    since: since ?? '',
    acceptedBy: accepted?.by ?? '',
    acceptedUntil: accepted?.until ?? '',
    acceptedWhy: accepted?.why ?? '',
  };
}
