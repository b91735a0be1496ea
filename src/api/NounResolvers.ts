import { Ctx, Extensions, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { postsHeldBy, type SupervisionFound } from '../org/around.js';
import type { Dated } from '../org/facts.js';
import type { LinesFound } from '../org/lines.js';
import { countsOn, headOf } from '../org/organisation.js';
import { leadersOfLocalities, leadersOfPortfolios, portfoliosByIds } from '../org/places.js';
import { LineStep } from '../../schema/Lines.js';
import { Locality } from '../../schema/Locality.js';
import { Counts, Organisation } from '../../schema/Organisation.js';
import { Person } from '../../schema/Person.js';
import { PersonPost } from '../../schema/PersonPost.js';
import { Portfolio } from '../../schema/Portfolio.js';
import { Post } from '../../schema/Post.js';
import { Supervision } from '../../schema/Supervision.js';
import type { Context } from './context.js';

/** What stands around the organisation. */
@Resolver(() => Organisation)
export class OrganisationResolver {
  @FieldResolver(() => Post, { description: 'The post that leads it; null when none does.', nullable: true })
  @Extensions({ rule: 'PUBLISHED' })
  head(@Root() { id, on }: Dated<Organisation>, @Ctx() { graph }: Context): Promise<Post | null> {
    return graph.read((tx) => headOf(tx, id, on));
  }

  @FieldResolver(() => Counts, { description: 'How many there are today.', nullable: true })
  @Extensions({ rule: 'SIGNED_IN' })
  counts(@Root() { on }: Dated<Organisation>, @Ctx() { graph }: Context): Promise<Counts> {
    return graph.read((tx) => countsOn(tx, on));
  }

  @FieldResolver(() => Int, {
    description: 'How many writes have been committed so far: what was read at one revision may differ at the next.',
  })
  revision(@Root() { revision }: { revision: number }): number {
    return revision;
  }
}

/** What stands around a person. */
@Resolver(() => Person)
export class PersonResolver {
  @FieldResolver(() => [PersonPost], { description: 'The posts that the person holds, by title; empty when none.' })
  @Extensions({ rule: 'PUBLISHED' })
  posts(@Root() { id, on }: Dated<Person>, @Ctx() { loaders }: Context): Promise<PersonPost[]> {
    return loaders.load(postsHeldBy, id, on);
  }
}

/** Who leads a locality. */
@Resolver(() => Locality)
export class LocalityResolver {
  @FieldResolver(() => [Post], { description: 'The posts that lead it; empty when none does.' })
  @Extensions({ rule: 'PUBLISHED' })
  leaders(@Root() { id, on }: Dated<Locality>, @Ctx() { loaders }: Context): Promise<Post[]> {
    return loaders.load(leadersOfLocalities, id, on);
  }
}

/** Who leads a portfolio. */
@Resolver(() => Portfolio)
export class PortfolioResolver {
  @FieldResolver(() => [Post], { description: 'The posts that lead it professionally; empty when none does.' })
  @Extensions({ rule: 'PUBLISHED' })
  leaders(@Root() { id, on }: Dated<Portfolio>, @Ctx() { loaders }: Context): Promise<Post[]> {
    return loaders.load(leadersOfPortfolios, id, on);
  }
}

/** The portfolio of a supervision line. */
@Resolver(() => Supervision)
export class SupervisionResolver {
  @FieldResolver()
  portfolio(@Root() { portfolioId, on }: Dated<SupervisionFound>, @Ctx() { loaders }: Context): Promise<Portfolio | null> | null {
    return portfolioId === null ? null : loaders.load(portfoliosByIds, portfolioId, on);
  }
}

/** The portfolio of a step up the professional line. */
@Resolver(() => LineStep)
export class LineStepResolver {
  @FieldResolver()
  portfolio(@Root() { portfolioId, post }: LinesFound['line'][number], @Ctx() { loaders }: Context): Promise<Portfolio | null> | null {
    return portfolioId === null ? null : loaders.load(portfoliosByIds, portfolioId, post.on);
  }
}
