import { Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Dated } from '../org/facts.js';
import { leadersOfServices, localitiesOfServices, responsibleFor, teamsDelivering } from '../org/services.js';
import { Locality } from '../../schema/Locality.js';
import { Post } from '../../schema/Post.js';
import { Service } from '../../schema/Service.js';
import { Team } from '../../schema/Team.js';
import type { Context } from './context.js';

/** Whom to ask about a service, and where it is. */
@Resolver(() => Service)
export class ServiceResolver {
  @FieldResolver(() => [Post], { description: 'The posts that lead it, by title; empty when none does.' })
  @Extensions({ rule: 'PUBLISHED' })
  leaders(@Root() { id, on }: Dated<Service>, @Ctx() { loaders }: Context): Promise<Post[]> {
    return loaders.load(leadersOfServices, id, on);
  }

  @FieldResolver(() => [Post], { description: 'The posts that are responsible for it, by title; empty when none is.' })
  @Extensions({ rule: 'PUBLISHED' })
  responsible(@Root() { id, on }: Dated<Service>, @Ctx() { loaders }: Context): Promise<Post[]> {
    return loaders.load(responsibleFor, id, on);
  }

  @FieldResolver(() => [Team], { description: 'The teams that deliver it, by name.' })
  deliveredBy(@Root() { id, on }: Dated<Service>, @Ctx() { loaders }: Context): Promise<Team[]> {
    return loaders.load(teamsDelivering, id, on);
  }

  @FieldResolver(() => [Locality], { description: 'The localities that it is deployed in, by name; empty when none is recorded.' })
  deployedIn(@Root() { id, on }: Dated<Service>, @Ctx() { loaders }: Context): Promise<Locality[]> {
    return loaders.load(localitiesOfServices, id, on);
  }
}
