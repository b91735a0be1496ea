import type { Row } from './Bench.js';

/** The rows as a Markdown table, figures to three digits. `against` is the head of the third column. */
export function table(rows: readonly Row[], against = 'bare engine'): string {
  const cells = rows.map(({ what, unit, ours, bare, ratio }) => [
    what,
    `${digits(ours)} ${unit}`,
    bare === null ? '–' : `${digits(bare)} ${unit}`,
    ratio === null ? '–' : `${digits(ratio)} x`,
  ]);
  const head = ['what', 'ours', against, `ours / ${against === 'bare engine' ? 'bare' : 'theirs'}`];
  const widths = head.map((title, column) => Math.max(title.length, ...cells.map((line) => line[column]?.length ?? 0)));
  const lineOf = (line: readonly string[]) =>
    `| ${line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [lineOf(head), rule, ...cells.map(lineOf)].join('\n');
}

function digits(figure: number): string {
  return figure >= 100 ? Math.round(figure).toLocaleString('en-GB') : figure.toPrecision(3);
}
