import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Gap as GapFound } from '../gaps/findGaps.js';
import { acceptedOf, countsByRule, countsByStandard } from '../gaps/gapCounts.js';
import { countBy } from '../gaps/GapReport.js';
import { toSetting } from '../gaps/rulesOn.js';
import { localities, portfolios } from '../org/places.js';
import { Profession } from '../../schema/enums.js';
import { GapConnection } from '../../schema/GapConnection.js';
import { GapsByLocality, GapsByPortfolio, GapsByProfession, GapsByRule, GapsByStandard } from '../../schema/GapCounts.js';
import type { PageInfo } from '../../schema/PageInfo.js';
import type { Setting } from '../../schema/Setting.js';
import type { Context } from './context.js';
import type { GapPage } from './gapPage.js';

/** A page of gaps, and what is counted over all that its filter leaves. */
@Resolver(() => GapConnection)
export class GapConnectionResolver {
  @FieldResolver()
  nodes(@Root() { edges }: GapPage): object[] {
    return edges.map(({ node }) => node);
  }

  @FieldResolver()
  pageInfo(@Root() { edges, hasNextPage }: GapPage): PageInfo {
    return { hasNextPage, endCursor: edges.at(-1)?.cursor ?? null };
  }

  @FieldResolver()
  on(@Root() { asked }: GapPage): string {
    return asked.on;
  }

  @FieldResolver()
  async settings(@Root() { asked }: GapPage, @Ctx() { settingsOn }: Context): Promise<Setting[]> {
    return (await settingsOn(asked.on)).all.map(toSetting);
  }

  @FieldResolver()
  async totalCount(@Root() page: GapPage): Promise<number> {
    return (await leftOf(page)).length;
  }

  @FieldResolver()
  async acceptedCount(@Root() page: GapPage): Promise<number> {
    return acceptedOf(await leftOf(page));
  }

  @FieldResolver(() => [GapsByRule], {
    description: 'How many of each rule, in the order of the rules; a rule without gaps ran too, and stands at 0.',
  })
  async byRule(@Root() page: GapPage): Promise<GapsByRule[]> {
    return countsByRule(await leftOf(page), (await page.report()).settings);
  }

  @FieldResolver(() => [GapsByStandard], { description: 'How many fall short of which kind of standard, the most binding first.' })
  async byStandard(@Root() page: GapPage): Promise<GapsByStandard[]> {
    return countsByStandard(await leftOf(page));
  }

  @FieldResolver(() => [GapsByLocality], {
    description: 'How many in each locality, by name, and last those of posts that belong to none.',
  })
  async byLocality(@Root() page: GapPage, @Ctx() { graph }: Context): Promise<GapsByLocality[]> {
    const [gaps, report] = [await leftOf(page), await page.report()];
    const counts = countBy(gaps, (gap) => orNull(report.placesOf(gap).localities));
    return named(counts, await graph.read((tx) => localities(tx, page.asked.on))).map(({ one, ...rest }) => ({ locality: one, ...rest }));
  }

  @FieldResolver(() => [GapsByPortfolio], { description: 'How many in each portfolio, and last those of posts that serve none.' })
  async byPortfolio(@Root() page: GapPage, @Ctx() { graph }: Context): Promise<GapsByPortfolio[]> {
    const [gaps, report] = [await leftOf(page), await page.report()];
    const counts = countBy(gaps, (gap) => orNull(report.placesOf(gap).portfolios));
    return named(counts, await graph.read((tx) => portfolios(tx, page.asked.on))).map(({ one, ...rest }) => ({ portfolio: one, ...rest }));
  }

  @FieldResolver(() => [GapsByProfession], {
    description:
      'How many of each profession that has any, in the order of the professions, and last those of posts of which none is recorded.',
  })
  async byProfession(@Root() page: GapPage): Promise<GapsByProfession[]> {
    const [gaps, report] = [await leftOf(page), await page.report()];
    const counts = countBy(gaps, (gap) => [report.placesOf(gap).profession], [...Object.values(Profession), null]);
    return counts.flatMap(({ key, ...rest }) => (rest.count === 0 ? [] : [{ profession: key, ...rest }]));
  }
}

async function leftOf({ report, asked }: GapPage): Promise<readonly GapFound[]> {
  return (await report()).filtered(asked.filter);
}

function orNull(ids: readonly string[]): readonly (string | null)[] {
  return ids.length === 0 ? [null] : ids;
}

/** Counts by id as counts of things, in the order of the things; null last. */
function named<T extends { readonly id: string }>(
  counts: readonly { key: string | null; count: number; accepted: number }[],
  things: readonly T[],
) {
  const found = new Map(counts.map((one) => [one.key, one]));
  return [...things, null].flatMap((one) => {
    const { count, accepted } = found.get(one?.id ?? null) ?? { count: 0, accepted: 0 };
    return count === 0 ? [] : [{ one, count, accepted }];
  });
}
