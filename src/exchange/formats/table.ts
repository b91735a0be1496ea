import { BadInput } from '../../errors.js';
import type { Finding, Format } from '../Format.js';
import { amountIn, entry, holderNamed, listIn, understandEntries, type Entry } from '../reading/entries.js';
import { isOwn, ownEntries } from '../reading/ownTable.js';
import { MEANINGS, proposeMapping, type Meaning } from '../reading/proposeMapping.js';
import { resolveNames } from '../reading/resolveNames.js';
import { tablesOf } from '../reading/tablesOf.js';

/** Any table, by a mapping that says which column means what; without one, by the mapping that is proposed where all of it is sure. Our own CSV needs none. */
export const table: Format = {
  id: 'table',
  about: 'Any table: a mapping says which column is the reference, the name, the title, the manager and so on.',
  files: 'One CSV file, and a mapping: {"name of a column": "ref"}.',
  edge: 'LINE',
  read: (files, how) => {
    const findings: Finding[] = [];
    const mappings: unknown[] = [];
    const entries = tablesOf(files, []).flatMap((given) => {
      const { name: file, table: one, columns } = given;
      if (how.mapping === null && isOwn(one)) {
        const own = ownEntries(given);
        findings.push(...own.findings);
        return own.entries.map((found) => ({ ...found, name: found.holder?.name ?? '' }));
      }
      const proposals = proposeMapping(one);
      const unsure = proposals.filter(({ meaning, confidence }) => meaning !== null && confidence < 1);
      if (how.mapping === null) {
        for (const { column, meaning, confidence, examples } of unsure) {
          const sentence = `“${column}” may be ${String(meaning)} (${confidence}, such as ${examples.join(', ')}); it is not used until a mapping says so.`;
          findings.push({ code: 'MAPPING_UNSURE', sentence, file, line: null });
        }
      }
      const agreed =
        how.mapping ??
        Object.fromEntries(
          proposals.flatMap(({ column, meaning, confidence }) => (meaning !== null && confidence === 1 ? [[column, meaning]] : [])),
        );
      mappings.push({ file, mapping: agreed, proposals });
      const columnOf = placesOf(agreed, one.header, file);
      const reader = (meaning: Meaning) => columns.reader(...(columnOf.get(meaning) ?? []));
      if (!columnOf.has('ref') && !columnOf.has('name')) {
        throw new BadInput('mapping', `${file}: no column is the reference (ref) or the name.`);
      }
      const cells = Object.fromEntries((Object.keys(MEANINGS) as Meaning[]).map((meaning) => [meaning, reader(meaning)])) as Record<
        Meaning,
        ReturnType<typeof reader>
      >;
      return one.rows.map((row): Entry & { readonly name: string } => {
        const name = cells.name(row) || [cells.first(row), cells.last(row)].filter((part) => part !== '').join(' ');
        const ref = cells.ref(row) || name;
        const managers = listIn(cells.manager(row) || cells.managerName(row), /[;|]/);
        const holder = name === '' || ref === '' ? null : holderNamed(ref, name, cells.email(row), cells.phone(row));
        const more = { unit: cells.unit(row), grade: cells.grade(row), profession: cells.profession(row), fte: amountIn(cells.fte(row)) };
        return {
          ...entry({
            file,
            line: row.line,
            ref,
            title: cells.title(row) || name,
            holder,
            managers,
            others: listIn(cells.other(row), /[;|]/),
            ...more,
          }),
          name,
        };
      });
    });
    // Where no row has a reference that is a manager, managers are given by name.
    const refs = new Set(entries.map(({ ref }) => ref));
    const byName =
      entries.some(({ managers }) => managers.length > 0) && !entries.some(({ managers }) => managers.some((manager) => refs.has(manager)));
    const { resolved, findings: names } = byName ? resolveNames(entries) : { resolved: entries, findings: [] };
    const understood = understandEntries(resolved, how, how.edge ?? 'LINE');
    return { ...understood, figures: { ...understood.figures, mappings }, findings: [...findings, ...names, ...understood.findings] };
  },
};

function placesOf(mapping: Readonly<Record<string, string>>, header: readonly string[], file: string): Map<Meaning, string[]> {
  const found = new Map<Meaning, string[]>();
  for (const [column, meaning] of Object.entries(mapping)) {
    if (!header.includes(column)) {
      throw new BadInput('mapping', `${file} has no column “${column}”. It has ${header.slice(0, 30).join(', ')}.`);
    }
    if (!Object.hasOwn(MEANINGS, meaning)) {
      throw new BadInput('mapping', `“${meaning}” is no meaning of a column; there are ${Object.keys(MEANINGS).join(', ')}.`);
    }
    found.set(meaning as Meaning, [...(found.get(meaning as Meaning) ?? []), column]);
  }
  return found;
}
