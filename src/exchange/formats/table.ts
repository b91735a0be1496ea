import { BadInput } from '../../errors.js';
import type { Finding, Format, Mapping, MappingUsed, Reading } from '../Format.js';
import { amountIn, entry, holderNamed, listIn, understandEntries } from '../reading/entries.js';
import { filled } from '../reading/headed.js';
import { isOwn, ownEntries } from '../reading/ownTable.js';
import { MEANINGS, meaningOf, proposeMapping, type Meaning } from '../reading/proposeMapping.js';
import { resolveNames } from '../reading/resolveNames.js';
import { columnKey, madeOf, squeezed, type Table } from '../reading/Table.js';
import { tablesOf } from '../reading/tablesOf.js';

/** Any table, by a mapping that says which column means what; without one, by the mapping that is proposed where all of it is sure. Our own CSV needs none. */
export const table: Format = {
  id: 'table',
  about: 'Any table: a mapping says which column is the reference, the name, the title, the manager and so on.',
  files: 'One CSV file, and a mapping: {"name of a column": "ref"}.',
  edge: 'LINE',
  // A title has fewer cells than there are columns: a row below one that is as wide is about somebody, whatever words it holds.
  heads: ({ header }, how, widest) => filled(header) > widest && isHead(header, how),
  read: (files, how) => {
    const findings: Finding[] = [];
    const mappings: MappingUsed[] = [];
    const proposed: unknown[] = [];
    const entries = tablesOf(files, []).flatMap((given) => {
      const { name: file, table: one, columns } = given;
      if (how.mapping === null && isOwn(one)) {
        const own = ownEntries(given);
        findings.push(...own.findings);
        return own.entries;
      }
      const chosen = mappingFor(one, how, file);
      findings.push(...chosen.findings);
      mappings.push({ file, header: one.header, mapping: chosen.mapping, by: chosen.by });
      proposed.push({ file, mapping: chosen.mapping, proposals: chosen.proposals });
      const columnOf = placesOf(chosen.mapping, one.header, file);
      const reader = (meaning: Meaning) => columns.reader(...(columnOf.get(meaning) ?? []));
      if (!columnOf.has('ref') && !columnOf.has('name')) {
        throw new BadInput('mapping', `${file}: no column is the reference (ref) or the name.`);
      }
      const cells = Object.fromEntries((Object.keys(MEANINGS) as Meaning[]).map((meaning) => [meaning, reader(meaning)])) as Record<
        Meaning,
        ReturnType<typeof reader>
      >;
      return madeOf(one, (row) => {
        const name = cells.name(row) || [cells.first(row), cells.last(row)].filter((part) => part !== '').join(' ');
        const ref = cells.ref(row) || name;
        const managers = listIn(cells.manager(row) || cells.managerName(row), /[;|]/);
        const holder = name === '' || ref === '' ? null : holderNamed(ref, name, cells.email(row), cells.phone(row));
        return entry({
          file,
          line: row.line,
          ref,
          name,
          title: cells.title(row) || name,
          holder,
          managers,
          others: listIn(cells.other(row), /[;|]/),
          unit: cells.unit(row),
          grade: cells.grade(row),
          profession: cells.profession(row),
          fte: amountIn(cells.fte(row)),
        });
      });
    });
    // Where no row has a reference that is a manager, managers are given by name.
    const refs = new Set(entries.map(({ ref }) => ref));
    const byName =
      entries.some(({ managers }) => managers.length > 0) && !entries.some(({ managers }) => managers.some((manager) => refs.has(manager)));
    const { resolved, findings: names } = byName ? resolveNames(entries) : { resolved: entries, findings: [] };
    const understood = understandEntries(resolved, how, how.edge ?? 'LINE');
    const figures = { ...understood.figures, mappings: proposed };
    return { ...understood, figures, mappings, findings: [...findings, ...names, ...understood.findings] };
  },
};

/** A row is the names of columns when it holds half of those that a mapping names; without a mapping, when it says a reference or a name, and something else. */
function isHead(header: readonly string[], { mapping, remembered }: Reading): boolean {
  if (mapping !== null && mapping !== 'PROPOSED') {
    const named = Object.keys(mapping);
    return named.filter((name) => has(header, name)).length * 2 >= named.length;
  }
  if (remembered(header) !== null) return true;
  const said = new Set(header.map((name) => meaningOf(columnKey(name))));
  said.delete(null);
  return said.size > 1 && (said.has('ref') || said.has('name'));
}

/** The mapping of one table: what was given, else what is remembered, else what the names of the columns say for sure. */
function mappingFor(table: Table, { mapping: given, remembered }: Reading, file: string) {
  const proposals = proposeMapping(table);
  const known = given === null ? remembered(table.header) : null;
  const by: MappingUsed['by'] = given !== null ? 'CHOSEN' : known !== null ? 'REMEMBERED' : 'COLUMNS';
  const least = given === 'PROPOSED' ? 0 : 1;
  const told = proposals.flatMap(({ column, meaning, confidence }) =>
    meaning !== null && confidence >= least ? [[column, meaning] as const] : [],
  );
  const mapping: Mapping = given !== null && given !== 'PROPOSED' ? given : (known?.mapping ?? Object.fromEntries(told));
  const findings: Finding[] = [];
  if (known !== null) {
    const pairs = Object.entries(mapping).map(([column, meaning]) => `“${column}” is ${meaning}`);
    const sentence = `The columns are those of ${known.file}, so its mapping of ${known.on} is used again: ${pairs.join(', ')}.`;
    findings.push({ code: 'MAPPING_REMEMBERED', sentence, file, line: null });
  }
  for (const { column, meaning, confidence, examples } of proposals) {
    if (by !== 'COLUMNS' || meaning === null || confidence === 1) continue;
    const sentence = `“${column}” may be ${meaning} (${confidence}, such as ${examples.join(', ')}); it is not used until a mapping says so.`;
    findings.push({ code: 'MAPPING_UNSURE', sentence, file, line: null });
  }
  return { mapping, by, proposals, findings };
}

/** Whether a column has a name, whatever white space is around it. */
function has(header: readonly string[], column: string): boolean {
  return header.some((name) => squeezed(name) === squeezed(column));
}

function placesOf(mapping: Mapping, header: readonly string[], file: string): Map<Meaning, string[]> {
  const found = new Map<Meaning, string[]>();
  for (const [column, meaning] of Object.entries(mapping)) {
    if (!has(header, column)) {
      throw new BadInput('mapping', `${file} has no column “${column}”. It has ${header.slice(0, 30).join(', ')}.`);
    }
    if (!Object.hasOwn(MEANINGS, meaning)) {
      throw new BadInput('mapping', `“${meaning}” is no meaning of a column; there are ${Object.keys(MEANINGS).join(', ')}.`);
    }
    found.set(meaning as Meaning, [...(found.get(meaning as Meaning) ?? []), column]);
  }
  return found;
}
