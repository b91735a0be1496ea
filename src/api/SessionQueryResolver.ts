import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, Extensions, ID, Int, Query, Resolver } from 'type-graphql';
import { sessionsByIds, type SessionFound } from '../sessions/sessionsByIds.js';
import { duePage, type DueFound } from '../sessions/sessionsDue.js';
import { sessionsCount, sessionsPage } from '../sessions/sessionsPage.js';
import { Session } from '../../schema/Session.js';
import { SessionConnection } from '../../schema/SessionConnection.js';
import { SessionDueConnection } from '../../schema/SessionDueConnection.js';
import { firstArgument, idArgument } from './arguments.js';
import type { Connection } from './connectionResolver.js';
import type { Context } from './context.js';
import { eitherArgument } from './sessionArguments.js';
import { dueSessions, whoseSessions } from './visibleSessions.js';

const FIRST = { description: 'How many, 0 to 500.', defaultValue: 50 } as const;
const AFTER = { description: 'The endCursor of the page before; from the start when left out.', nullable: true } as const;
const ON = { description: 'The date asked about, past or future; today when left out.', nullable: true } as const;

/** The questions about supervision sessions. */
@Resolver()
export class SessionQueryResolver {
  @Query(() => Session, {
    description:
      'One session with its history, also one that was corrected or withdrawn; null when none has the id. Errors: BAD_INPUT, FORBIDDEN.',
    nullable: true,
  })
  @Extensions({ rule: 'SESSIONS' })
  session(
    @Ctx() { loaders, today }: Context,
    @Arg('id', () => ID, { description: 'session:...' }) id: string,
  ): Promise<SessionFound | null> {
    return loaders.load(sessionsByIds, idArgument('id', id), today);
  }

  @Query(() => SessionConnection, {
    description:
      'The sessions that a post was given, or those that it gave, which stand today; the latest first. Errors: BAD_INPUT, NOT_FOUND, FORBIDDEN.',
  })
  @Extensions({ rule: 'SESSIONS' })
  async sessions(
    @Ctx() context: Context,
    @Arg('post', () => ID, { description: 'The post that was supervised: post:...; this or supervisor.', nullable: true })
    post: string | null,
    @Arg('supervisor', () => ID, { description: 'The post that supervised: post:...; this or post.', nullable: true })
    supervisor: string | null,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<Connection<SessionFound>> {
    const { graph, today } = context;
    const asked = { first: firstArgument(first), after: after ?? null, on: today };
    const whose = await whoseSessions(context, eitherArgument(post, supervisor));
    return { ...(await graph.read((tx) => sessionsPage(tx, whose, asked))), count: (tx) => sessionsCount(tx, whose, today) };
  }

  @Query(() => SessionDueConnection, {
    description:
      'The next session of everybody who is supervised, by the day on which it is due: what is overdue longest comes first. Posts that nobody holds are left out. Errors: BAD_INPUT, NOT_FOUND, FORBIDDEN.',
    complexity: 100,
  })
  @Extensions({ rule: 'SESSIONS' })
  async sessionsDue(
    @Ctx() context: Context,
    @Arg('supervisor', () => ID, { description: 'Only what this post owes; everybody whom you may see when left out.', nullable: true })
    supervisor: string | null,
    @Arg('on', () => GraphQLLocalDate, ON) day: string | null,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<Connection<DueFound>> {
    const asked = { first: firstArgument(first), after: after ?? null };
    const due = await dueSessions(context, supervisor == null ? null : idArgument('supervisor', supervisor), day ?? context.today);
    return { ...duePage(due, asked), count: async () => due.length };
  }
}
