import type { Finding, Format, SourceFile } from '../Format.js';
import { amountIn, entry, understandEntries, type Entry } from '../reading/entries.js';
import { grouped } from '../reading/grouped.js';
import { Columns } from '../reading/Table.js';
import { holds, tablesOf } from '../reading/tablesOf.js';

const CODE = ['code', 'Position Code', 'externalCode'];
const PARENT = ['parentPosition.code', 'parentPosition', 'Parent Position'];
const FROM = ['Position.code', 'Position_code', 'Position', 'code'];
const TO = ['relatedPosition.code', 'relatedPosition', 'Related Position'];

const isMatrix = ({ table }: SourceFile): boolean => new Columns(table?.header ?? []).place(...TO) >= 0;

/** Positions with their parents, and beside them the relationships of a matrix: each is professional supervision. */
export const positionMatrix: Format = {
  id: 'position-matrix',
  about: 'SAP SuccessFactors positions, with PositionMatrixRelationship as professional supervision.',
  files: 'One CSV file of positions, and one of position matrix relationships.',
  edge: 'LINE',
  several: true,
  heads: (columns) => holds(columns, [FROM, TO]) || holds(columns, [CODE, PARENT]),
  read: (files, how) => {
    const relations = tablesOf(files.filter(isMatrix), [FROM, TO]).flatMap(({ name: file, table: { rows }, columns }) => {
      const [from, to] = [columns.reader(...FROM), columns.reader(...TO)];
      const stated = rows.map((row) => ({ file, line: row.line, from: from(row), to: to(row) }));
      // A template has a second row of names of columns, for people.
      return stated.filter(({ from, to }, i) => i > 0 || !(/(position|code)/i.test(from) && /related/i.test(to)));
    });
    const others = grouped(relations, ({ from }) => from);
    const ended: Finding[] = [];
    const entries = tablesOf(
      files.filter((file) => !isMatrix(file)),
      [CODE, PARENT],
    ).flatMap(({ name: file, table: { rows }, columns }) => {
      const [code, parent] = [columns.reader(...CODE), columns.reader(...PARENT)];
      const [title, unit] = [
        columns.reader('externalName.defaultValue', 'externalName', /^externalname/, 'positionTitle', 'jobTitle'),
        columns.reader('department', 'division'),
      ];
      const [fte, grade] = [columns.reader('targetFTE', 'FTE'), columns.reader('payGrade', 'Grade')];
      // A template has a second row of names of columns, for people.
      const labelled = rows[0] !== undefined && /code/i.test(code(rows[0])) && /parent/i.test(parent(rows[0]));
      const status = columns.reader('effectiveStatus', 'Status');
      return rows.slice(labelled ? 1 : 0).flatMap((row): Entry[] => {
        if (/^(i|inactive)$/i.test(status(row))) {
          const sentence = `${code(row)} (“${title(row)}”) is marked as “${status(row)}”, so the row is left out.`;
          ended.push({ code: 'LEFT', sentence, file, line: row.line });
          return [];
        }
        return [
          entry({
            ...{ file, line: row.line, ref: code(row), title: title(row), unit: unit(row), grade: grade(row), fte: amountIn(fte(row)) },
            ...{ managers: [parent(row)], others: (others.get(code(row)) ?? []).map(({ to }) => to) },
          }),
        ];
      });
    });
    const understood = understandEntries(entries, how, how.edge ?? 'LINE');
    const codes = new Set(entries.map(({ ref }) => ref));
    const lost = relations.flatMap(({ file, line, from, to }): Finding[] => {
      const sentence = `“${from}” is related to ${to} and is no position of the files, so the row is left out.`;
      return codes.has(from) ? [] : [{ code: 'POST_NOT_FOUND', sentence, file, line }];
    });
    return { ...understood, findings: [...ended, ...understood.findings, ...lost] };
  },
};
