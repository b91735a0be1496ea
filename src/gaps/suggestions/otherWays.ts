import { named } from '../repair/words.js';
import { advice, type Suggestion, type Ways } from './Suggestion.js';

/** What others of the role need comes first. */
export const recordNeed: Ways = ({ ground }, subject) => {
  const role = ground.posts.get(subject)?.role ?? null;
  const fellows = [...ground.posts.values()].filter((post) => role !== null && post.role === role && ground.isOpen(post.id));
  const count = (need: string) => fellows.filter(({ needsSupervision }) => needsSupervision === need).length;
  const [yes, no] = [count('YES'), count('NO')];
  const shows = ground.supervisors(subject).length === 0 ? ['it has no supervisor, and that shows as a gap then'] : [];
  const say = (need: 'YES' | 'NO', many: number): Suggestion => ({
    ...advice(`Record that ${named(ground, subject)} ${need === 'YES' ? 'needs' : 'does not need'} supervision.`, [
      ...(many === 0 ? [] : [`so it is recorded for ${many} of ${fellows.length} posts of this role`]),
      ...(need === 'YES' ? shows : []),
    ]),
    changes: [{ editPost: { post: subject, needsSupervision: need } }],
  });
  return no > yes ? [say('NO', no), say('YES', yes)] : [say('YES', yes), say('NO', no)];
};

/** Whoever holds the only post for a time may hold it for good. */
export const makeLasting: Ways = ({ ground }, subject) => {
  const holdings = ground.holdings(subject);
  const forGood = holdings
    .filter(({ capacity }) => capacity !== 'SUBSTANTIVE')
    .map(({ person, name }): Suggestion => ({
      ...advice(`${name ?? person} holds “${ground.titleOf(subject)}” for good.`, ['holds it for a time today']),
      changes: [{ endHolding: { post: subject, person } }, { appoint: { post: subject, person, capacity: 'SUBSTANTIVE' } }],
    }));
  const words = holdings.length === 0 ? 'Fill the post' : 'Keep whoever holds it';
  return [...forGood, advice(`${words}, or let a second post serve the portfolio there: no change of lines helps.`)];
};

/** A session is held, not a structure changed. */
export const holdSession: Ways = () => [
  advice(
    'Hold a session soon and record its date: no change of structure helps. Where a supervisor has no time for it, look at how many it supervises.',
  ),
];

/** Sessions are planned longer; no structure is changed. */
export const longerSessions: Ways = () => [advice('Plan the next sessions long enough: no change of structure helps.')];
