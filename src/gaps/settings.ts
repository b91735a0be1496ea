import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import type { SettingDeclared, SettingValue } from './Rule.js';
import { RULES } from './rules/index.js';

// (s:Setting)
const SETTINGS = cypher`
MATCH (s:Setting) WHERE s.startsOn <= date($on) AND s.endsOn > date($on)
RETURN s.rule AS rule, s.name AS name, s.value AS value, s.startsOn AS since ORDER BY rule, name, since, s.id`;

interface SettingRow {
  readonly rule: string;
  readonly name: string;
  readonly value: string;
  readonly since: string;
}

/** A setting as it stands on a day. */
export interface SettingInForce extends SettingDeclared {
  readonly rule: string;
  readonly value: SettingValue;
  /** The first day of this value; null when nobody has set one and the default holds. */
  readonly since: string | null;
}

/** What is set on one day, for every rule. */
export class Settings {
  readonly #found: ReadonlyMap<string, SettingInForce>;

  constructor(readonly all: readonly SettingInForce[]) {
    this.#found = new Map(all.map((one) => [`${one.rule}.${one.name}`, one]));
  }

  /** What is set for one rule, in the order in which it declares its settings. */
  of(rule: string): SettingInForce[] {
    return this.all.filter((one) => one.rule === rule);
  }

  /** A number, in the unit of the setting. Throws when the rule has no such setting. */
  number(rule: string, name: string): number {
    const value = this.#value(rule, name);
    if (typeof value === 'number') return value;
    throw new Error(`The setting ${rule}.${name} is no number.`);
  }

  /** A word. Throws when the rule has no such setting. */
  text(rule: string, name: string): string {
    const value = this.#value(rule, name);
    if (typeof value === 'string') return value;
    throw new Error(`The setting ${rule}.${name} is no text.`);
  }

  /** A list of words. Throws when the rule has no such setting. */
  list(rule: string, name: string): readonly string[] {
    const value = this.#value(rule, name);
    if (typeof value === 'object') return value;
    throw new Error(`The setting ${rule}.${name} is no list.`);
  }

  #value(rule: string, name: string): SettingValue {
    const found = this.#found.get(`${rule}.${name}`);
    if (found === undefined) throw new Error(`There is no setting ${rule}.${name}.`);
    return found.value;
  }
}

/** The settings in force on a day: what the rules declare, and what was set instead. Throws for a value in the graph that its rule cannot use. */
export async function settingsOn(tx: Tx, on: string): Promise<Settings> {
  const rows = await tx.run<SettingRow>(SETTINGS, { on });
  const set = new Map(rows.map((row) => [`${row.rule}.${row.name}`, row]));
  return new Settings(
    RULES.flatMap(({ id, settings }) => settings.map((declared) => inForce(id, declared, set.get(`${id}.${declared.name}`)))),
  );
}

function inForce(rule: string, declared: SettingDeclared, row: SettingRow | undefined): SettingInForce {
  if (row === undefined) return { ...declared, rule, value: declared.default, since: null };
  const value = settingValue(declared, row.value);
  if (value !== null) return { ...declared, rule, value, since: row.since };
  throw new Error(`The setting ${rule}.${declared.name} is ${row.value} since ${row.since}, which its rule cannot use.`);
}

/** A setting's value from its JSON text; null when it is not of the setting's kind: numbers are whole and not negative, lists hold texts. */
export function settingValue(declared: Pick<SettingDeclared, 'default'>, json: string): SettingValue | null {
  const value = parsed(json);
  if (typeof declared.default === 'number') return isCount(value) ? value : null;
  if (typeof declared.default === 'string') return isWord(value) ? value : null;
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Text that is no JSON is as wrong as JSON of another kind, and answered like it.
    return null;
  }
}
