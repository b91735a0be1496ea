import { fitOf, rankOf } from '../repair/fit.js';
import { assign, end, prolong, renew } from '../repair/changesFor.js';
import { endings, lineEndsAlone, type SupervisionRule } from '../repair/demands.js';
import { isSameAsLine } from '../repair/obstacle.js';
import { repair } from '../repair/repair.js';
import { mayProlong, mayRenew, portfolioFor } from '../repair/terms.js';
import { dayInWords, named, reasonsFor } from '../repair/words.js';
import { lineGoesOn } from './lineWays.js';
import { advice, supervising, type Circumstances, type Suggestion, type Ways } from './Suggestion.js';

/** Somebody else supervises the post, in place of those whose supervision ends. */
function others({ ground, candidates }: Circumstances, post: string, wrong: readonly string[], on?: string): Suggestion[] {
  const found = candidates.today(post).map((supervisor): Suggestion => {
    const instead = wrong.length === 0 ? '' : ` instead of ${wrong.map((id) => named(ground, id)).join(' and ')}`;
    const from = on === undefined ? '' : ` from ${dayInWords(on)}`;
    return supervising(ground, supervisor, {
      sentence: `${named(ground, supervisor)} supervises ${named(ground, post)}${instead}${from}.`,
      reasons: reasonsFor(ground, post, supervisor),
      changes: [...wrong.map((id) => end(post, id)), assign(ground, post, supervisor, on)],
    });
  });
  return found.length > 0 ? found : [advice(`Nobody can supervise ${named(ground, post)} today. ${candidates.whyNobody(post)}`)];
}

const addSomebody: Ways = (circumstances, subject) => others(circumstances, subject, []);

const replaceWhere =
  (isWrong: (circumstances: Circumstances, post: string, supervisor: string) => boolean): Ways =>
  (circumstances, subject) =>
    others(
      circumstances,
      subject,
      circumstances.ground.supervisors(subject).filter((supervisor) => isWrong(circumstances, subject, supervisor)),
    );

/** The supervisors agree anew, with a cadence; where there is none, somebody comes. */
const agree: Ways = (circumstances, subject) => {
  const { ground } = circumstances;
  const renewals = ground.supervisors(subject).filter((supervisor) => mayRenew(ground, subject, supervisor));
  if (renewals.length === 0) return others(circumstances, subject, []);
  return renewals.map((supervisor) =>
    supervising(ground, supervisor, {
      sentence: `${named(ground, supervisor)} agrees with ${named(ground, subject)} how often they meet.`,
      reasons: ['supervises the post already'],
      changes: renew(ground, subject, supervisor),
    }),
  );
};

/** Whoever supervises goes on from the day it ends, or somebody else follows; the same with the line of management. */
const follow: Ways = (circumstances, subject) => {
  const { ground } = circumstances;
  const supervision = endings(ground, subject).flatMap(({ agreement }): Suggestion[] => {
    const { supervisor, portfolio, to } = agreement;
    const same = supervising(ground, supervisor, {
      sentence: `${named(ground, supervisor)} goes on supervising ${named(ground, subject)} from ${dayInWords(to)}.`,
      reasons: ['supervises the post already'],
      changes: [prolong(agreement)],
    });
    const next = (portfolioFor(ground, subject) ?? '') === (portfolio ?? '') ? others(circumstances, subject, [], to) : [];
    return mayProlong(ground, agreement) ? [same, ...next.filter(({ changes }) => changes.length > 0)] : next;
  });
  return lineEndsAlone(ground, subject) ? [...lineGoesOn(circumstances, subject), ...supervision] : supervision;
};

/** All whom the post supervises go to others: as few changes as possible, to whoever suits each best; or to one who can take them all. */
const moveAway: Ways = async (circumstances, subject) => ways(circumstances, 'supervisorUnregistered', subject);
const moveSome: Ways = async (circumstances, subject) => ways(circumstances, 'superviseesTooMany', subject);

async function ways(circumstances: Circumstances, rule: SupervisionRule, subject: string): Promise<Suggestion[]> {
  const { ground, timeoutMs } = circumstances;
  const found = await repair(ground, [{ rule, subject }], timeoutMs);
  const all = ground.supervisees(subject);
  const many = rule === 'supervisorUnregistered' ? all.length : all.length - ground.measure.mostSupervisees;
  const shared = found.steps.map(({ sentence }) => sentence.replace(/\.$/, ''));
  const spread: Suggestion[] =
    found.closes.length === 0
      ? [advice(found.leaves.map(({ why }) => why).join(' '))]
      : [
          {
            ...advice(
              `${sharedOut(many, all.length, named(ground, subject))} to whoever suits ${many === 1 ? 'it' : 'each'} best.`,
              shared,
            ),
            changes: found.changes,
          },
        ];
  const whole = takers(circumstances, all, many).map(({ taker, posts, reasons }) =>
    supervising(ground, taker, {
      sentence: `${named(ground, taker)} supervises ${posts.map((post) => named(ground, post)).join(', ')} instead of ${named(ground, subject)}.`,
      reasons,
      changes: [...posts.map((post) => end(post, subject)), ...posts.map((post) => assign(ground, post, taker))],
    }),
  );
  // One post alone is not shared out.
  return many === 1 && whole.length > 0 ? whole : [...spread, ...whole];
}

function sharedOut(many: number, all: number, supervisor: string): string {
  const posts = many < all ? `${many} of the ${all} posts` : many === 1 ? 'The one post' : `All ${many} posts`;
  return `${posts} that ${supervisor} supervises ${many === 1 ? 'goes' : 'go'}`;
}

/** Whoever can take so many of the posts, with those that suit it best; the best taker first. */
function takers({ ground, candidates }: Circumstances, posts: readonly string[], many: number) {
  const offers = new Map<string, { post: string; place: number; rank: number }[]>();
  for (const post of posts) {
    candidates.today(post).forEach((supervisor, place) => {
      const rank = rankOf(fitOf(ground.facts(post), ground.facts(supervisor)));
      offers.set(supervisor, [...(offers.get(supervisor) ?? []), { post, place, rank }]);
    });
  }
  return [...offers]
    .filter(([taker, list]) => list.length >= many && ground.supervisees(taker).length + many <= ground.measure.mostSupervisees)
    .map(([taker, list]) => {
      const best = list.sort((a, b) => a.rank - b.rank || (a.post < b.post ? -1 : 1)).slice(0, many);
      const [first] = best;
      const reasons = first === undefined ? [] : reasonsFor(ground, first.post, taker);
      return { taker, reasons, posts: best.map(({ post }) => post), places: best.reduce((total, { place }) => total + place, 0) };
    })
    .sort((a, b) => a.places - b.places || (a.taker < b.taker ? -1 : 1));
}

/** How each gap of supervision is put right. */
export const SUPERVISION_WAYS: Readonly<Record<SupervisionRule, Ways>> = {
  noSupervisor: addSomebody,
  supervisorVacant: replaceWhere(({ ground }, _, supervisor) => ground.holdings(supervisor).length === 0),
  supervisorOutsidePortfolio: replaceWhere(
    ({ ground }, post, supervisor) => !ground.serves(post).some((id) => ground.leads(supervisor).includes(id)),
  ),
  // The present supervisor may stay for other matters.
  supervisorOutsideProfession: addSomebody,
  supervisorUnregistered: moveAway,
  supervisorUnsupervised: addSomebody,
  newStarterWithoutAgreement: agree,
  endsWithoutSuccessor: follow,
  sameAsLine: replaceWhere(({ ground }, post, supervisor) => isSameAsLine(ground.facts(post), ground.facts(supervisor))),
  superviseesTooMany: moveSome,
  supervisionLoop: replaceWhere(({ ground }, post, supervisor) => supervisor === post || ground.above(supervisor).has(post)),
};
