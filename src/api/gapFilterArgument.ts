import { BadInput } from '../errors.js';
import { RULE_IDS } from '../gaps/rulesOn.js';
import type { GapFilter } from '../../schema/GapFilter.js';
import { idArgument, textArgument } from './arguments.js';

/** A filter whose ids and texts are such as may stand in an argument; an empty one when it is left out. Throws BadInput that names the field: filter.rules. */
export function gapFilterArgument(filter: GapFilter | null | undefined): GapFilter {
  for (const [name, value] of Object.entries(filter ?? {})) {
    if (name === 'rules' && Array.isArray(value)) for (const rule of value) ruleArgument('filter.rules', rule as string);
    else if (name === 'text' && typeof value === 'string') textArgument('filter.text', value);
    else if (PLACES.has(name) && typeof value === 'string') idArgument(`filter.${name}`, value);
  }
  return filter ?? {};
}

/** The id of a rule. Throws BadInput for a name that no rule has: an unknown rule must not look like one without gaps. */
export function ruleArgument(argument: string, rule: string): string {
  if (RULE_IDS.has(rule)) return rule;
  throw new BadInput(argument, `${argument} must be the id of a rule such as noSupervisor; the query \`rules\` lists them all.`);
}

const PLACES: ReadonlySet<string> = new Set(['locality', 'portfolio', 'subject']);
