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

/**
 * Gaps as CSV (RFC 4180, CRLF, a byte order mark so that spreadsheets read it as UTF-8). What is absent is an empty cell. A cell that a spreadsheet would run as a
 * formula begins with one apostrophe more; whoever reads it takes one apostrophe away from every cell that begins with apostrophes and one of = + - @, tab or return.
 */
export function gapsCsv(gaps: readonly Gap[], report: GapReport, names: PlaceNames): string {
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id).sort(compare);
  const rows = gaps.map((gap) => toRow(gap, report.placesOf(gap), named));
  const lines = [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((column) => cell(row[column])).join(','))];
  return `\ufeff${lines.join('\r\n')}\r\n`;
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

function cell(text: string): string {
  const harmless = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
