import { Forbidden } from '../errors.js';
import type { Asker } from './Asker.js';
import { refusal } from './guard.js';
import { RULES, type Rule, type RuleWord } from './rules.js';

/** For what is asked outside GraphQL, under a rule that looks at roles alone. Throws Forbidden, as the guard of a field does. */
export function assertMay(asker: Asker, word: RuleWord, what: string): void {
  const rule: Rule = RULES[word];
  if (rule.roles !== null && !rule.roles.some((role) => asker.roles.includes(role))) throw new Forbidden(refusal(what, rule, asker));
}
