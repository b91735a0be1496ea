const NUMBER = new Intl.NumberFormat('en-GB');
const RULES = new Intl.PluralRules('en-GB');

/** "1 team", "2 teams", "no teams": a number with its noun in the right form. */
export function counted(count: number, one: string, many: string): string {
  if (count === 0) return `no ${many}`;
  return `${NUMBER.format(count)} ${RULES.select(count) === 'one' ? one : many}`;
}
