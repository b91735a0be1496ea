import type { Rule as RuleNoun } from '../../schema/Rule.js';
import type { Setting } from '../../schema/Setting.js';
import { sourceText } from './findGaps.js';
import { RULES } from './rules/index.js';
import type { SettingInForce, Settings } from './settings.js';

const made = new WeakMap<Settings, readonly RuleNoun[]>();

/** Every rule with its settings as they stand, in the order of the list. */
export function rulesOn(settings: Settings): readonly RuleNoun[] {
  const kept = made.get(settings);
  if (kept !== undefined) return kept;
  const rules = RULES.map(({ id, law, standard, source, clause, severity, advice }) => ({
    ...{ id, law, standard, severity, advice },
    source: sourceText({ source, clause }),
    settings: settings.of(id).map(toSetting),
  }));
  made.set(settings, rules);
  return rules;
}

/** A setting as clients see it: values as JSON, alike for numbers, words and lists. */
export function toSetting({ rule, name, value, default: otherwise, unit, about, since }: SettingInForce): Setting {
  return { rule, name, value: JSON.stringify(value), default: JSON.stringify(otherwise), unit, about, since };
}

/** The ids of all rules. */
export const RULE_IDS: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));
