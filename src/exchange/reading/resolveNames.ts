import type { Finding } from '../Format.js';
import type { Entry } from './entries.js';
import { grouped } from './grouped.js';

/** By what somebody may be named: the name, in the order in which it is spoken too, what else they are called, and the address whatever its letter case. */
export function namesOfPerson({ name, aliases, holder }: Entry): readonly string[] {
  const address = holder?.email?.toLowerCase();
  return [...new Set([name, ...aliases].flatMap((one) => [one, spoken(one)]).concat(address ?? []))];
}

/** As what the name of somebody is looked up besides. */
export function spellingsOfPerson(manager: string): readonly string[] {
  return [manager.includes('@') ? manager.toLowerCase() : spoken(manager)];
}

/** “Lee, Ann” as “Ann Lee”. */
function spoken(name: string): string {
  return name.replace(/^([^,]+), ?([^,]+)$/, '$2 $1');
}

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
  const bearers = entries.flatMap((one) => namesOf(one).map((name) => ({ name: whole(name), ref: one.ref })));
  const byName = grouped(bearers, ({ name }) => name);
  const findings: Finding[] = [];
  const resolved = entries.map((one) => {
    const resolve = (manager: string) => {
      if (known.has(manager) || manager === '') return [manager];
      const spelling = [manager, ...spellings(manager)].map(whole).find((name) => byName.has(name));
      const refs = [...new Set((byName.get(spelling ?? '') ?? []).map(({ ref }) => ref))].filter((ref) => ref !== '');
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

/** An accent is part of its letter, however the file writes it. */
function whole(name: string): string {
  return name.normalize('NFC');
}
