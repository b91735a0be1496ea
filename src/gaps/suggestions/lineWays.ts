import { reach } from '../repair/reach.js';
import { dayInWords, named, reasonsFor } from '../repair/words.js';
import { lineCandidates, type LineCandidate } from './lineCandidates.js';
import { advice, type Circumstances, type Suggestion, type Ways } from './Suggestion.js';

function toManager(
  { ground }: Circumstances,
  posts: readonly string[],
  manager: string,
  reasons: readonly string[],
  on?: string,
): Suggestion {
  const from = on === undefined ? '' : ` from ${dayInWords(on)}`;
  const verb = posts.length === 1 ? 'reports' : 'report';
  return {
    ...advice(`${posts.map((post) => named(ground, post)).join(', ')} ${verb} to ${named(ground, manager)}${from}.`, reasons),
    candidate: manager,
    changes: posts.map((post) => ({ moveLine: { post, manager, ...(on === undefined ? {} : { on }) } })),
  };
}

function toAnother(circumstances: Circumstances, post: string, candidates: readonly LineCandidate[], on?: string): Suggestion[] {
  const { ground } = circumstances;
  const reasonsOf = ({ manager, fit }: LineCandidate) => reasonsFor(ground, post, manager, fit, 'manages');
  const found = candidates.map((candidate) => toManager(circumstances, [post], candidate.manager, reasonsOf(candidate), on));
  return found.length > 0 ? found : [advice('No held post of its field has room for one more report; look one level up.')];
}

/** One of several managers stays; or somebody comes, where nobody manages. */
export const findManager: Ways = (circumstances, subject) => {
  const managers = circumstances.ground.managers(subject);
  if (managers.length === 0) return toAnother(circumstances, subject, lineCandidates(circumstances.ground, subject));
  return managers.map((manager) => toManager(circumstances, [subject], manager, ['manages the post already', 'the other lines end']));
};

/** Who else could manage the post, the best first. */
export const changeManager: Ways = (circumstances, subject) =>
  toAnother(circumstances, subject, lineCandidates(circumstances.ground, subject));

/** The manager goes on from the day the line ends, or another follows. */
export const lineGoesOn = (circumstances: Circumstances, subject: string): Suggestion[] => {
  const { ground } = circumstances;
  const ending = ground.lines(subject).filter(({ from, to }) => from <= ground.on && to <= ground.soon);
  return ending.flatMap(({ at, to }) => [
    ...(ground.isOpen(at) ? [toManager(circumstances, [subject], at, ['manages the post already'], to)] : []),
    ...toAnother(circumstances, subject, lineCandidates(ground, subject), to).filter(({ changes }) => changes.length > 0),
  ]);
};

/** As many reports as are too many go to another manager: those that suit it best. */
export const fewerReports: Ways = (circumstances, subject) => {
  const { ground } = circumstances;
  const reports = ground.reports(subject);
  const many = reports.length - ground.measure.mostReports;
  const offers = new Map<string, { post: string; candidate: LineCandidate; place: number }[]>();
  for (const post of reports) {
    lineCandidates(ground, post, many).forEach((candidate, place) => {
      const { manager } = candidate;
      if (!reports.includes(manager)) offers.set(manager, [...(offers.get(manager) ?? []), { post, candidate, place }]);
    });
  }
  const found = [...offers]
    .filter(([, list]) => list.length >= many)
    .map(([manager, list]) => ({ manager, best: list.sort((a, b) => a.place - b.place || (a.post < b.post ? -1 : 1)).slice(0, many) }))
    .map((one) => ({ ...one, places: one.best.reduce((total, { place }) => total + place, 0) }))
    .sort((a, b) => a.places - b.places || (a.manager < b.manager ? -1 : 1))
    .map(({ manager, best }) => {
      const [first] = best;
      const reasons = first === undefined ? [] : reasonsFor(ground, first.post, manager, first.candidate.fit, 'manages');
      return toManager(
        circumstances,
        best.map(({ post }) => post),
        manager,
        reasons,
      );
    });
  return found.length > 0
    ? found
    : [advice('No other manager of their field has room: open a post for a deputy or a team manager, and let some report to it.')];
};

/** A manager who neither manages nor stands below those who hold or manage cases. */
export const outsideCases: Ways = (circumstances, subject) => {
  const { ground } = circumstances;
  const cases = [...ground.posts.values()].filter(({ role }) => ground.measure.caseRoles.includes(role ?? '')).map(({ id }) => id);
  const manageCases = new Set(cases);
  for (const id of cases) for (const manager of reach(id, ground.managers)) manageCases.add(manager);
  const apart = (id: string) => [id, ...reach(id, ground.managers)].every((one) => ground.level(one) === 0 || !manageCases.has(one));
  return toAnother(
    circumstances,
    subject,
    lineCandidates(ground, subject).filter(({ manager }) => apart(manager)),
  );
};
