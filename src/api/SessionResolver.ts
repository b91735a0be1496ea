import { Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import { peopleByIds } from '../org/people.js';
import { portfoliosByIds } from '../org/places.js';
import { postsByIds } from '../org/posts.js';
import { sessionHistory } from '../sessions/sessionHistory.js';
import type { SessionFound } from '../sessions/sessionsByIds.js';
import type { DueFound } from '../sessions/sessionsDue.js';
import { Portfolio } from '../../schema/Portfolio.js';
import { Post } from '../../schema/Post.js';
import { Session } from '../../schema/Session.js';
import { SessionDue } from '../../schema/SessionDue.js';
import type { Context } from './context.js';

/** What stands around a session: posts as they were on its day. */
@Resolver(() => Session)
export class SessionResolver {
  @FieldResolver(() => [Post], {
    description: 'The posts that were supervised, by id, as they were on that day; of a group those that you may see.',
  })
  @Extensions({ rule: 'SIGNED_IN' })
  async supervisees(@Root() { supervisees, on }: SessionFound, @Ctx() { asker, loaders }: Context): Promise<Post[]> {
    const posts = await Promise.all(
      supervisees.map(async (id) => ((await asker.sessions.sees(id, on)) ? loaders.load(postsByIds, id, on) : null)),
    );
    return posts.filter((post) => post !== null);
  }

  @FieldResolver(() => Post, { description: 'The post that supervised, as it was on that day; null when not recorded.', nullable: true })
  @Extensions({ rule: 'SIGNED_IN' })
  supervisor(@Root() { supervisor, on }: SessionFound, @Ctx() { loaders }: Context): Promise<Post | null> | null {
    return supervisor === null ? null : loaders.load(postsByIds, supervisor, on);
  }

  @FieldResolver(() => String, { description: 'Who recorded it, by name; null when it was brought in with others.', nullable: true })
  @Extensions({ rule: 'SIGNED_IN' })
  recordedBy(@Root() { recordedBy }: SessionFound, @Ctx() context: Context): Promise<string | null> {
    return nameOf(recordedBy, context);
  }

  @FieldResolver(() => String, { description: 'Who corrected or withdrew it, by name; null while it stands.', nullable: true })
  @Extensions({ rule: 'SIGNED_IN' })
  endedBy(@Root() { endedBy }: SessionFound, @Ctx() context: Context): Promise<string | null> {
    return nameOf(endedBy, context);
  }

  @FieldResolver(() => [Session], {
    description:
      'Every record of this session that you may see, the newest first: what it says now, and what it said before each correction.',
  })
  @Extensions({ rule: 'SESSIONS' })
  async history(@Root() { id }: SessionFound, @Ctx() { graph, asker }: Context): Promise<SessionFound[]> {
    const records = await graph.read((tx) => sessionHistory(tx, id));
    const seen = await Promise.all(records.map((record) => asker.sessions.seesSession(record.id)));
    return records.filter((_, i) => seen[i]);
  }
}

/** What stands around a session that is due. */
@Resolver(() => SessionDue)
export class SessionDueResolver {
  @FieldResolver(() => Post, { description: 'The post that is to be supervised.', nullable: true })
  @Extensions({ rule: 'SIGNED_IN' })
  supervisee(@Root() { supervisee, on }: DueFound, @Ctx() { loaders }: Context): Promise<Post | null> {
    return loaders.load(postsByIds, supervisee, on);
  }

  @FieldResolver(() => Post, { description: 'The post that is to supervise it.', nullable: true })
  @Extensions({ rule: 'SIGNED_IN' })
  supervisor(@Root() { supervisor, on }: DueFound, @Ctx() { loaders }: Context): Promise<Post | null> {
    return loaders.load(postsByIds, supervisor, on);
  }

  @FieldResolver(() => Portfolio, {
    description: 'The portfolio that it covers; null when it covers the whole of the practice.',
    nullable: true,
  })
  portfolio(@Root() { portfolioId, on }: DueFound, @Ctx() { loaders }: Context): Promise<Portfolio | null> | null {
    return portfolioId === null ? null : loaders.load(portfoliosByIds, portfolioId, on);
  }
}

async function nameOf(writer: string | null, { loaders, today }: Context): Promise<string | null> {
  if (writer === null || !writer.startsWith('person:')) return writer;
  return (await loaders.load(peopleByIds, writer, today))?.name ?? writer;
}
