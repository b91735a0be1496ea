import type { Finding } from '../Format.js';
import type { Entry } from './entries.js';
import { grouped } from './grouped.js';

/**
 * Turns the names of managers into references: to the letter, nothing is guessed. What is one of `known` is a reference already. A name that nobody bears stays as it is, so that it is reported as nowhere; one that several
 * bear is reported and left out. `namesOf` says by which names a row may be meant, `spellings` as what a name that nobody bears is looked up besides.
 */
export function resolveNames(
  entries: readonly Entry[],
  known: ReadonlySet<string> = new Set(),
  namesOf: (one: Entry) => readonly string[] = ({ name }) => [name],
  spellings: (manager: string) => readonly string[] = () => [],
): { resolved: Entry[]; findings: Finding[] } {
  const bearers = entries.flatMap((one) => namesOf(one).map((name) => ({ name, ref: one.ref })));
  const byName = grouped(bearers, ({ name }) => name);
  const findings: Finding[] = [];
  const resolved = entries.map((one) => {
    const resolve = (manager: string) => {
      if (known.has(manager)) return [manager];
      const spelling = byName.has(manager) ? manager : spellings(manager).find((one) => byName.has(one));
      const refs = [...new Set((byName.get(spelling ?? manager) ?? []).map(({ ref }) => ref))];
      if (refs.length === 0) return [manager];
      if (refs.length === 1) return refs;
      const sentence = `${one.name} reports to ${manager}, and ${refs.length} bear that name: ${refs.slice(0, 5).join(', ')}. The edge is left out.`;
      findings.push({ code: 'AMBIGUOUS_NAME', sentence, file: one.file, line: one.line });
      return [];
    };
    return { ...one, managers: one.managers.flatMap(resolve), others: one.others.flatMap(resolve) };
  });
  return { resolved, findings };
}
