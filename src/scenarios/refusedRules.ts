import type { SettingDeclared } from '../gaps/Rule.js';
import { RULES } from '../gaps/rules/index.js';
import { settingValue } from '../gaps/settings.js';
import type { Step } from './batches.js';
import { subjectOf, type Refusal } from './refusals.js';

/** The steps that name a rule or a setting that there is not, or a value that the rule could not use: what only the list of rules knows. */
export function refusedRules(steps: readonly Step[]): Refusal[] {
  return steps.flatMap(({ kind, row }) => {
    const sentence = 'rule' in kind.fields ? wrongIn(row) : null;
    return sentence === null ? [] : [{ step: row.i, kind: kind.kind, subject: subjectOf(kind, row), sentence }];
  });
}

function wrongIn({ rule: id, setting: name, value }: Step['row']): string | null {
  const rule = RULES.find((one) => one.id === id);
  if (rule === undefined) return `There is no rule ${String(id)}.`;
  if (name === undefined) return null;
  const setting = rule.settings.find((one) => one.name === name);
  const names = rule.settings.map((one) => one.name).join(', ');
  if (setting === undefined) return `The rule ${rule.id} has no setting ${String(name)}; it has ${names === '' ? 'none' : names}.`;
  const taken = settingValue(setting, String(value));
  if (taken !== null && !(typeof taken === 'number' && taken > MOST)) return null;
  return `The setting ${setting.name} of the rule ${rule.id} cannot be ${String(value)}: it needs ${neededIn(setting)}.`;
}

/** Days and posts beyond it are a slip of the hand, and no engine counts days for ever. */
const MOST = 100_000;

/** What a setting takes, in words. */
function neededIn({ default: usual, unit }: SettingDeclared): string {
  if (typeof usual === 'number') return `a whole number of ${unit}, from 0 to ${MOST}, such as ${usual}`;
  if (typeof usual === 'string') return `a text in quotation marks, such as ${JSON.stringify(usual)}`;
  return `a list of ${unit}, each in quotation marks, such as ${JSON.stringify(usual.length === 0 ? ['...'] : usual)}`;
}
