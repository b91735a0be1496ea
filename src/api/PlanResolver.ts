import { Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Dated } from '../org/facts.js';
import { forumsOverseeing, prioritiesOf } from '../org/plans.js';
import { Forum } from '../../schema/Forum.js';
import { Plan } from '../../schema/Plan.js';
import { Priority } from '../../schema/Priority.js';
import type { Context } from './context.js';

/** What a plan sets out to do, and who watches over it. */
@Resolver(() => Plan)
export class PlanResolver {
  @FieldResolver(() => [Priority], { description: 'The priorities that it sets, by number.' })
  priorities(@Root() { id, on }: Dated<Plan>, @Ctx() { loaders }: Context): Promise<Priority[]> {
    return loaders.load(prioritiesOf, id, on);
  }

  @FieldResolver(() => [Forum], { description: 'The forums that oversee it, by name.' })
  @Extensions({ rule: 'SIGNED_IN' })
  overseenBy(@Root() { id, on }: Dated<Plan>, @Ctx() { loaders }: Context): Promise<Forum[]> {
    return loaders.load(forumsOverseeing, id, on);
  }
}
