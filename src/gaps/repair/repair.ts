import type { ProposedChange } from '../ProposedChange.js';
import { Candidates } from './candidates.js';
import { changesOf } from './changesFor.js';
import { isSupervisionRule, lineEndsAlone, type Target } from './demands.js';
import type { Move } from './Draft.js';
import type { Ground } from './Ground.js';
import { smallestRepair, type Solution } from './smallestRepair.js';
import { dayInWords, loadAfter, named, reasonsFor } from './words.js';

/** One step of a repair: about one post, a change or two. */
export interface Step {
  readonly post: string;
  /** The supervisor who comes, goes or stays. */
  readonly supervisor: string;
  /** What is done and why, in a sentence. */
  readonly sentence: string;
  readonly changes: readonly ProposedChange[];
}

/** A draft that closes as many gaps as can be closed together, with the fewest changes. */
export interface Repair {
  readonly on: string;
  readonly steps: readonly Step[];
  /** All changes of the steps, in the order in which they are to be played. */
  readonly changes: readonly ProposedChange[];
  /** The gaps that it closes, as `rule/subject`. */
  readonly closes: readonly string[];
  /** The gaps that it leaves open, and why. */
  readonly leaves: readonly (Target & { readonly gap: string; readonly why: string })[];
}

/**
 * The smallest repair of these gaps. Throws Busy when it is not found, and proven the smallest, within `timeoutMs`.
 */
export async function repair(ground: Ground, targets: readonly Target[], timeoutMs: number): Promise<Repair> {
  const candidates = new Candidates(ground);
  const solution = await smallestRepair(candidates, targets, performance.now() + timeoutMs);
  // What ends comes first, so that there is room; and few batches are played.
  const moves = [...solution.moves].sort((a, b) => ORDER[a.kind] - ORDER[b.kind]);
  const steps = moves.flatMap((move) => stepOf(candidates, solution, move));
  const isOpen = ({ rule, subject }: Target) => !isSupervisionRule(rule) || solution.open.has(`${rule}/${subject}`);
  return {
    on: ground.on,
    steps,
    changes: steps.flatMap(({ changes }) => changes),
    closes: targets.filter((target) => !isOpen(target)).map(({ rule, subject }) => `${rule}/${subject}`),
    leaves: targets
      .filter(isOpen)
      .map((target) => ({ ...target, gap: `${target.rule}/${target.subject}`, why: whyOpen(candidates, target) })),
  };
}

const ORDER: Readonly<Record<Move['kind'], number>> = { END: 0, RENEW: 1, ASSIGN: 2, PROLONG: 3, ANYBODY: 4 };

function stepOf(candidates: Candidates, solution: Solution, move: Move): Step[] {
  if (move.kind === 'ANYBODY') return [];
  const { ground } = candidates;
  const supervisor = move.kind === 'PROLONG' ? move.agreement.supervisor : move.supervisor;
  const [post, who] = [named(ground, move.post), named(ground, supervisor)];
  const sentences: Readonly<Record<Exclude<Move['kind'], 'ANYBODY'>, () => string>> = {
    END: () => `${who} no longer supervises ${post}.`,
    RENEW: () => `${who} goes on supervising ${post}, with an agreed cadence.`,
    PROLONG: () => `${who} goes on supervising ${post} from ${dayInWords(move.kind === 'PROLONG' ? move.agreement.to : ground.on)}.`,
    ASSIGN: () => {
      const reasons = reasonsFor(ground, move.post, supervisor);
      return `${who} supervises ${post}: ${[...reasons, loadOf(ground, solution.moves, supervisor)].join('; ')}.`;
    },
  };
  return [{ post: move.post, supervisor, sentence: sentences[move.kind](), changes: changesOf(ground, move) }];
}

function loadOf(ground: Ground, moves: readonly Move[], supervisor: string): string {
  const leaving = moves.filter((move) => move.kind === 'END' && move.supervisor === supervisor).length;
  const coming = moves.flatMap((move) =>
    move.kind === 'ASSIGN' && move.supervisor === supervisor ? [{ post: move.post, everyDays: null }] : [],
  );
  const { supervisees } = loadAfter(ground, supervisor, coming);
  return `${supervisees - leaving} of at most ${ground.measure.mostSupervisees} supervisees then`;
}

/** Why no change of supervision closes a gap. */
function whyOpen(candidates: Candidates, { rule, subject }: Target): string {
  const { ground } = candidates;
  if (!isSupervisionRule(rule)) return 'No change of supervision closes this gap.';
  if (rule === 'endsWithoutSuccessor' && lineEndsAlone(ground, subject)) {
    return 'Its line of management ends, and nothing follows; no change of supervision helps.';
  }
  if (rule === 'newStarterWithoutAgreement' && ground.supervisors(subject).length > 0) return 'Its supervisor cannot agree anew today.';
  const theirs = rule === 'supervisorUnregistered' || rule === 'superviseesTooMany';
  const posts = theirs ? ground.supervisees(subject) : [subject];
  const stuck = posts.filter((post) => candidates.today(post).length === 0);
  const [first] = stuck;
  if (first === undefined) return 'Whoever could supervise has no room left for all who need it.';
  if (!theirs) return candidates.whyNobody(first);
  const others = stuck.length === 1 ? '' : ` The same goes for ${stuck.length - 1} more of those it supervises.`;
  return `Nobody else can supervise ${named(ground, first)}. ${candidates.whyNobody(first)}${others}`;
}
