import { BadInput } from '../errors.js';
import { isDay } from '../graph/parameters.js';
import { Profession, Severity, Standard } from '../../schema/enums.js';
import type { GapFilter } from '../../schema/GapFilter.js';
import { gapFilterArgument } from './gapFilterArgument.js';

const NAMES = ['on', 'rule', 'standard', 'severity', 'locality', 'portfolio', 'profession', 'subject', 'accepted', 'since', 'text'];

/** Day and filter from the query of a URL. Throws BadInput for a name that is none of ours: a filter with a slip of the pen would let everything through. */
export function gapsQuery(query: Readonly<Record<string, unknown>>, today: string): { on: string; filter: GapFilter } {
  const unknown = Object.keys(query).find((name) => !NAMES.includes(name));
  if (unknown !== undefined) throw new BadInput(unknown, `${unknown} is no filter; there are ${NAMES.join(', ')}.`);
  const one = (name: string): string | null => {
    const value = query[name];
    if (value === undefined || value === '') return null;
    if (typeof value !== 'string') throw new BadInput(name, `${name} may stand there once.`);
    return value;
  };
  const on = one('on') ?? today;
  if (!isDay(on)) throw new BadInput('on', `on must be a day such as 2026-11-22, not ${on}.`);
  const since = one('since');
  if (since !== null && !isDay(since)) throw new BadInput('since', `since must be a day such as 2026-11-22, not ${since}.`);
  const rules = [query['rule'] ?? []]
    .flat()
    .flatMap((rule) => String(rule).split(','))
    .filter((rule) => rule !== '');
  const filter = gapFilterArgument({
    rules: rules.length === 0 ? null : rules,
    standard: wordArgument('standard', Standard, one('standard')),
    severity: wordArgument('severity', Severity, one('severity')),
    locality: one('locality'),
    portfolio: one('portfolio'),
    profession: wordArgument('profession', Profession, one('profession')),
    subject: one('subject'),
    accepted: one('accepted') === null ? null : wordArgument('accepted', { true: 'true', false: 'false' }, one('accepted')) === 'true',
    since,
    text: one('text'),
  });
  return { on, filter };
}

function wordArgument<W extends string>(name: string, words: Readonly<Record<W, W>>, value: string | null): W | null {
  const word = Object.values<W>(words).find((one) => one === value);
  if (value === null || word !== undefined) return word ?? null;
  throw new BadInput(name, `${name} must be one of ${Object.keys(words).join(', ')}, not ${value}.`);
}
