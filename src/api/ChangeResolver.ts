import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, Extensions, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { applyChanges, type Applied as AppliedFound } from '../scenarios/applyChanges.js';
import { changeKinds } from '../scenarios/changeKinds.js';
import { changeSetsCount, changeSetsPage, toldChanges, type ChangeSetFound, type ChangeTold } from '../scenarios/changeSets.js';
import { playAndCompare, type Outcome as OutcomeFound } from '../scenarios/playAndCompare.js';
import { undo } from '../scenarios/undo.js';
import { Applied } from '../../schema/Applied.js';
import { ChangeKind } from '../../schema/ChangeKind.js';
import { Change, ChangeSet, ChangeSetConnection } from '../../schema/ChangeSet.js';
import { Outcome } from '../../schema/Outcome.js';
import { firstArgument, idArgument } from './arguments.js';
import { AsIf } from './AsIf.js';
import { authorOf, idOf } from './authorOf.js';
import { ChangeInput, changesArgument } from './ChangeInput.js';
import type { Connection } from './connectionResolver.js';
import type { Context } from './context.js';

const CHANGES = { description: '1 to 5000 changes, played in this order.' } as const;
const ON = { description: 'The first day of every change that names none; today when left out.', nullable: true } as const;
const REASON = { description: 'Why, in 1 to 1000 characters; it is kept in history.' } as const;
const COMPARE = {
  description: 'Whether gaps and shape are found before and after. Quicker without: there is no outcome then, and no numbers in history.',
  defaultValue: true,
} as const;
const FIRST = { description: 'How many, 0 to 500.', defaultValue: 50 } as const;

/** Changes: tried, made, remembered and undone. */
@Resolver(() => ChangeSet)
export class ChangeResolver {
  @Query(() => [ChangeKind], { description: 'Every kind of change, as a form needs it.' })
  @Extensions({ rule: 'PLANNING' })
  changeKinds(): ChangeKind[] {
    return changeKinds();
  }

  @Query(() => Outcome, {
    description: 'What changes would do: the real thing, rolled back. Nothing is kept, and nobody else sees it. Errors: BAD_INPUT, BUSY.',
    complexity: 10_000,
  })
  @Extensions({ rule: 'PLANNING' })
  async preview(
    @Arg('changes', () => [ChangeInput], CHANGES) given: ChangeInput[],
    @Arg('on', () => GraphQLLocalDate, ON) day: string | null,
    @AsIf() { graph, asker, today }: Context,
  ): Promise<OutcomeFound> {
    const [changes, how] = [changesArgument(given), { by: await idOf(asker), recordedOn: today }];
    return graph.rehearse((tx) => playAndCompare(tx, changes, day ?? today, how));
  }

  @Query(() => ChangeSetConnection, {
    description: 'The sets of changes that were made, the newest first: all of them, or those that changed something. Errors: BAD_INPUT.',
  })
  @Extensions({ rule: 'PLANNING' })
  async history(
    @Ctx() { graph }: Context,
    @Arg('subject', () => ID, { description: 'post:..., person:... and so on; everything when left out.', nullable: true })
    subject: string | null,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, { description: 'The endCursor of the page before; from the newest when left out.', nullable: true })
    after: string | null,
  ): Promise<Connection<ChangeSetFound>> {
    const about = subject === null || subject === undefined ? null : idArgument('subject', subject);
    const page = await graph.read((tx) => changeSetsPage(tx, about, firstArgument(first), after ?? null));
    return { ...page, count: (tx) => changeSetsCount(tx, about) };
  }

  @Mutation(() => Applied, {
    description:
      'Makes changes, all of them or none: a set with a refusal is answered with why, and nothing of it is kept. Errors: BAD_INPUT, BUSY.',
    complexity: 10_000,
  })
  @Extensions({ rule: 'CORRECTIONS' })
  async apply(
    @Ctx() context: Context,
    @Arg('changes', () => [ChangeInput], CHANGES) given: ChangeInput[],
    @Arg('on', () => GraphQLLocalDate, ON) day: string | null,
    @Arg('reason', () => String, REASON) reason: string,
    @Arg('expecting', () => String, { description: 'The fingerprint of the outcome that was seen; any when left out.', nullable: true })
    expecting: string | null,
    @Arg('compare', () => Boolean, COMPARE) compare: boolean,
  ): Promise<AppliedFound> {
    const [changes, author, on] = [changesArgument(given), await authorOf(context, reason), day ?? context.today];
    return applyChanges(context.graph, { changes, on, author, expecting: expecting ?? null, compare });
  }

  @Mutation(() => Applied, {
    description:
      'Puts everything that a set changed back as it was, as a set of its own; refused where something later depends on it. Errors: NOT_FOUND, BAD_INPUT, BUSY.',
    complexity: 10_000,
  })
  @Extensions({ rule: 'CORRECTIONS' })
  async undo(
    @Ctx() context: Context,
    @Arg('changeSet', () => ID, { description: 'change-set:...' }) changeSet: string,
    @Arg('reason', () => String, REASON) reason: string,
    @Arg('compare', () => Boolean, COMPARE) compare: boolean,
  ): Promise<AppliedFound> {
    const author = await authorOf(context, reason);
    return undo(context.graph, { changeSet: idArgument('changeSet', changeSet), author, compare });
  }

  @FieldResolver(() => [Change], { description: 'Its changes, in words. Errors: BAD_INPUT.' })
  changes(@Root() set: ChangeSetFound, @Ctx() { graph }: Context, @Arg('first', () => Int, FIRST) first: number): Promise<ChangeTold[]> {
    return graph.read((tx) => toldChanges(tx, set, firstArgument(first)));
  }
}
