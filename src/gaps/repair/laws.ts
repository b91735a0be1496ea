import { daysAfter } from '../words.js';
import { endings, isNew } from './demands.js';
import type { Draft } from './Draft.js';
import type { Agreement } from './GroundRows.js';
import { laterRoom } from './laterRoom.js';
import { isSameAsLine } from './obstacle.js';
import { sum, times } from './Programme.js';
import { mayProlong, portfolioFor } from './terms.js';

type Law = (draft: Draft, post: string) => void;

// Whoever has a supervisor keeps one, even where the post is not known to need it: no gap is closed by taking supervision away.
const noSupervisor: Law = (draft, post) => {
  const { ground } = draft;
  if (!ground.isOpen(post)) return;
  const needs = ground.supervisors(post).length > 0 || ground.posts.get(post)?.needsSupervision === 'YES';
  if (needs) draft.law('noSupervisor', post, draft.keptOf(post), draft.newOf(post));
};

const supervisorVacant: Law = (draft, post) => {
  const { ground } = draft;
  const vacant = ground.isOpen(post) ? ground.supervisors(post).filter((id) => ground.holdings(id).length === 0) : [];
  for (const id of vacant) draft.law('supervisorVacant', post, draft.ended(post, id));
};

const supervisorOutsidePortfolio: Law = (draft, post) => {
  const { ground } = draft;
  if (!ground.isOpen(post) || !ground.measure.portfolioRoles.includes(ground.posts.get(post)?.role ?? '')) return;
  for (const portfolio of ground.serves(post)) {
    const leads = (id: string) => ground.leads(id).includes(portfolio);
    if (ground.supervisors(post).length > 0) {
      draft.law('supervisorOutsidePortfolio', post, draft.keptOf(post, leads), draft.newOf(post, leads));
      continue;
    }
    // Without a supervisor there is no such gap; with the first, there must not be.
    for (const [id, variable] of draft.newSupervisors(post)) {
      if (!leads(id)) draft.programme.atLeast(0, sum(draft.newOf(post, leads), times(-1, variable)));
    }
  }
};

// Every candidate is on the register where one has to be.
const supervisorOutsideProfession: Law = (draft, post) => {
  const { ground } = draft;
  if (!ground.isOpen(post) || ground.supervisors(post).length === 0 || !ground.facts(post).needsRegister) return;
  const kept = draft.keptOf(post, (id) => ground.facts(id).onRegister);
  draft.law('supervisorOutsideProfession', post, kept, draft.newOf(post));
};

const newStarterWithoutAgreement: Law = (draft, post) => {
  const { ground } = draft;
  if (!isNew(ground, post, daysAfter(ground.on, -ground.measure.newDays))) return;
  const agreements = ground.agreements(post);
  const agreed = draft.keptOf(post, (id) => agreements.some(({ supervisor, everyDays }) => supervisor === id && everyDays !== null));
  const renewed = ground.supervisors(post).map((id) => draft.renewed(post, id));
  draft.law('newStarterWithoutAgreement', post, agreed, draft.newOf(post), ...renewed);
};

const endsWithoutSuccessor: Law = (draft, post) => {
  const { ground } = draft;
  const ending = endings(ground, post);
  const longer = new Map<string, { agreement: Agreement; variable: number }>();
  for (const { agreement } of ending) {
    const { supervisor, portfolio, to } = agreement;
    const terms = [supervisor, portfolio, to].join(' ');
    if (!mayProlong(ground, agreement) || longer.has(terms)) continue;
    longer.set(terms, { agreement, variable: draft.move({ kind: 'PROLONG', post, agreement }, 1, 0) });
  }
  for (const { agreement, followers } of ending) {
    const { supervisor, portfolio, to } = agreement;
    const ends = sum(draft.ended(post, supervisor), draft.renewed(post, supervisor));
    const follow = draft.keptOf(post, (id) => followers.includes(id));
    // Whoever goes on for the same portfolio, and no later, follows on this one too.
    const goOn = [...longer.values()].filter(({ agreement: other }) => (other.portfolio ?? '') === (portfolio ?? '') && other.to <= to);
    const others = (portfolioFor(ground, post) ?? '') === (portfolio ?? '') ? [draft.newOf(post)] : [];
    draft.law('endsWithoutSuccessor', post, ends, follow, ...goOn.map(({ variable }) => times(1, variable)), ...others);
  }
};

const sameAsLine: Law = (draft, post) => {
  const { ground } = draft;
  const facts = ground.facts(post);
  const same = ground.supervisors(post).filter((id) => facts.needsIndependence && isSameAsLine(facts, ground.facts(id)));
  for (const id of same) draft.law('sameAsLine', post, draft.ended(post, id));
};

const supervisorUnregistered: Law = (draft, post) => {
  for (const id of draft.ground.supervisors(post)) {
    if (!draft.ground.facts(id).registered) draft.law('supervisorUnregistered', id, draft.ended(post, id));
  }
};

// A candidate whom nobody supervises yet may serve when somebody does in the end.
const newSupervisorSupervised: Law = (draft, post) => {
  const { ground } = draft;
  for (const [id, variable] of draft.newSupervisors(post)) {
    if (!ground.isHead(id) && ground.supervisors(id).length === 0) draft.programme.atLeast(0, sum(draft.newOf(id), times(-1, variable)));
  }
};

/** What must hold of a post whose supervision the repair may change, a row or a few for each rule. */
export const POST_LAWS: readonly Law[] = [
  noSupervisor,
  supervisorVacant,
  supervisorOutsidePortfolio,
  supervisorOutsideProfession,
  newStarterWithoutAgreement,
  endsWithoutSuccessor,
  sameAsLine,
  supervisorUnregistered,
  newSupervisorSupervised,
];

/** What must hold of a post that supervises, or may come to: room, and supervision of its own. */
export function supervisorLaws(draft: Draft, id: string): void {
  const { ground, programme } = draft;
  const supervisees = ground.supervisees(id);
  const leaving = sum(...supervisees.map((post) => draft.ended(post, id)));
  const coming = draft.comingTo(id);
  laterRoom(draft, id);
  const over = supervisees.length - ground.measure.mostSupervisees;
  if (over > 0) programme.atLeast(over, sum(leaving, times(over, draft.staysOpen('superviseesTooMany', id))));
  else if (coming.length > -over) programme.atLeast(over, sum(leaving, ...coming.map(({ variable }) => times(-1, variable))));
  if (!ground.isOpen(id) || ground.isHead(id) || ground.supervisors(id).length > 0) return;
  for (const post of supervisees) draft.law('supervisorUnsupervised', id, draft.ended(post, id), draft.newOf(id));
}
