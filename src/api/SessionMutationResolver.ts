import { Arg, Ctx, Extensions, ID, Int, Mutation, Resolver } from 'type-graphql';
import { makeFeed, revokeFeeds } from '../sessions/calendarFeeds.js';
import { correctSession, withdrawSession } from '../sessions/correctSession.js';
import { recordSession } from '../sessions/recordSession.js';
import type { SessionFound } from '../sessions/sessionsByIds.js';
import { CalendarFeed } from '../../schema/CalendarFeed.js';
import { Session } from '../../schema/Session.js';
import { SessionInput } from '../../schema/SessionInput.js';
import { idArgument } from './arguments.js';
import { CALENDARS } from './calendars.js';
import type { Context } from './context.js';
import { sessionArgument, whyArgument } from './sessionArguments.js';
import { writerOf } from './writerOf.js';

const ERRORS = 'Errors: BAD_INPUT, NOT_FOUND, REFUSED, FORBIDDEN.';
const SESSION = { description: 'What took place.' } as const;
const ID_OF = { description: 'session:...' } as const;
const WHY = { description: 'Why, in 1 to 500 characters; it is kept with the record.' } as const;
const SUPERVISOR = { description: 'The supervising post: post:...' } as const;

/** What is recorded about supervision sessions. */
@Resolver()
export class SessionMutationResolver {
  @Mutation(() => Session, { description: `Records that a session took place: HR any, a supervisor those that they gave. ${ERRORS}` })
  @Extensions({ rule: 'SESSIONS' })
  async recordSession(@Ctx() context: Context, @Arg('session', () => SessionInput, SESSION) session: SessionInput): Promise<SessionFound> {
    const [draft, writer] = [sessionArgument(session), await writerOf(context)];
    return (await context.graph.write((tx) => recordSession(tx, draft, writer))).value;
  }

  @Mutation(() => Session, {
    description: `Puts another record in the place of one that is not right, and answers it; the old one stays in its history. HR any, a supervisor those that they gave. ${ERRORS}`,
  })
  @Extensions({ rule: 'SESSIONS' })
  async correctSession(
    @Ctx() context: Context,
    @Arg('id', () => ID, ID_OF) given: string,
    @Arg('session', () => SessionInput, { description: 'What took place, whole.' }) session: SessionInput,
    @Arg('why', () => String, WHY) why: string,
  ): Promise<SessionFound> {
    const [id, draft, reason, writer] = [idArgument('id', given), sessionArgument(session), whyArgument(why), await writerOf(context)];
    return (await context.graph.write((tx) => correctSession(tx, id, draft, reason, writer))).value;
  }

  @Mutation(() => Session, {
    description: `Takes back a session that was recorded by mistake; the record stays and counts no longer. HR any, a supervisor those that they gave. ${ERRORS}`,
  })
  @Extensions({ rule: 'SESSIONS' })
  async withdrawSession(
    @Ctx() context: Context,
    @Arg('id', () => ID, ID_OF) given: string,
    @Arg('why', () => String, WHY) why: string,
  ): Promise<SessionFound> {
    const [id, reason, writer] = [idArgument('id', given), whyArgument(why), await writerOf(context)];
    return (await context.graph.write((tx) => withdrawSession(tx, id, reason, writer))).value;
  }

  @Mutation(() => CalendarFeed, {
    description: `Makes an address under which a calendar program finds what a post owes, for whoever holds it: you, or the first holder by name where HR asks. It works while they hold the post, and ends the one before. ${ERRORS}`,
  })
  @Extensions({ rule: 'SESSIONS' })
  async calendarFeed(@Ctx() context: Context, @Arg('supervisor', () => ID, SUPERVISOR) given: string): Promise<CalendarFeed> {
    const [id, asker, writer] = [idArgument('supervisor', given), await context.asker.personId(), await writerOf(context)];
    const { value } = await context.graph.write((tx) => makeFeed(tx, id, asker, writer));
    return { path: `${CALENDARS}${value}.ics` };
  }

  @Mutation(() => Int, {
    description: `Ends such an address: your own, or all of the post where HR asks. Answers how many were ended. ${ERRORS}`,
  })
  @Extensions({ rule: 'SESSIONS' })
  async revokeCalendarFeed(@Ctx() context: Context, @Arg('supervisor', () => ID, SUPERVISOR) given: string): Promise<number> {
    const [id, writer] = [idArgument('supervisor', given), await writerOf(context)];
    const whose = context.asker.roles.includes('HR') ? null : await context.asker.personId();
    return (await context.graph.write((tx) => revokeFeeds(tx, id, whose, writer))).value;
  }
}
