import type { GapsPageQuery } from '../api/generated/graphql';
import { text } from '../texts/text';

type Counts = Pick<GapsPageQuery['gaps'], 'byRule' | 'byLocality' | 'byPortfolio' | 'byProfession'>;

/** Gaps in numbers: of what, and how many. */
export interface CountRow {
  /** Null for what belongs to none, which cannot be chosen. */
  id: string | null;
  name: string;
  count: number;
  standard: GapsPageQuery['gaps']['byRule'][number]['rule']['standard'] | null;
}

/** The four tables of the counts, most gaps first, and how many rules find nothing. */
export function countRows({ byRule, byLocality, byPortfolio, byProfession }: Counts): {
  rules: CountRow[];
  localities: CountRow[];
  portfolios: CountRow[];
  professions: CountRow[];
  clean: number;
} {
  const found = byRule.filter(({ count }) => count > 0);
  return {
    rules: sorted(found.map(({ rule: { id, law, standard }, count }) => ({ id, name: law, count, standard }))),
    localities: sorted(byLocality.map(({ locality, count }) => placed(locality, text('gaps.noLocality'), count))),
    portfolios: sorted(byPortfolio.map(({ portfolio, count }) => placed(portfolio, text('gaps.noPortfolio'), count))),
    professions: sorted(byProfession.map(({ profession, count }) => placed(worded(profession), text('gaps.noProfession'), count))),
    clean: byRule.length - found.length,
  };
}

function placed(place: { id: string; name: string } | null, none: string, count: number): CountRow {
  return { id: place?.id ?? null, name: place?.name ?? none, count, standard: null };
}

function worded(profession: Counts['byProfession'][number]['profession']): { id: string; name: string } | null {
  return profession === null ? null : { id: profession, name: text(`profession.${profession}`) };
}

/** The sort is stable, so that equal counts keep the order in which the service names them. */
function sorted(rows: readonly CountRow[]): CountRow[] {
  return [...rows].sort((a, b) => b.count - a.count);
}
