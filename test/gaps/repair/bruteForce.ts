import { FOREVER, type EdgeRow, type Contents } from '../../../src/archive/Contents.js';
import type { Move } from '../../../src/gaps/repair/Draft.js';
import { isSupervisionRule } from '../../../src/gaps/repair/demands.js';
import { agreedPortfolios, everyDaysFor, portfolioFor } from '../../../src/gaps/repair/terms.js';
import type { Ground } from '../../../src/gaps/repair/Ground.js';
import { PLAIN_RULES } from '../../seed/plainGaps.js';
import { PlainGraph } from '../../seed/plainGraph.js';

/** How good a repair is: gaps that stay open, changes, and how far down the lists of candidates it reaches. The less the better, in this order. */
export interface Score {
  readonly open: number;
  readonly changes: number;
  readonly places: number;
}

/** A graph after some moves. */
export function after(graph: Contents, ground: Ground, moves: readonly Move[]): Contents {
  const { on } = ground;
  const ends = new Set(moves.flatMap((move) => (move.kind === 'END' || move.kind === 'RENEW' ? [`${move.post} ${move.supervisor}`] : [])));
  const made = moves.flatMap((move): EdgeRow[] => {
    const edge = (to: string, portfolio: string | null, everyDays: number | null, from = on) => ({
      from: move.post,
      to,
      props: {
        source: 'RECORDED',
        portfolio,
        everyDays,
        from,
        to: [move.post, to].map((id) => ground.posts.get(id)?.closesOn ?? FOREVER).sort()[0] ?? FOREVER,
      },
    });
    if (move.kind === 'ASSIGN') return [edge(move.supervisor, portfolioFor(ground, move.post), everyDaysFor(ground, move.post))];
    if (move.kind === 'PROLONG') {
      return [edge(move.agreement.supervisor, move.agreement.portfolio, move.agreement.everyDays, move.agreement.to)];
    }
    if (move.kind !== 'RENEW') return [];
    const everyDays = everyDaysFor(ground, move.post);
    return agreedPortfolios(ground, move.post, move.supervisor).map((portfolio) => edge(move.supervisor, portfolio, everyDays));
  });
  const edges = graph.edges.map((set) => {
    if (set.type !== 'SUPERVISED_BY') return set;
    const rows = set.rows.map((row) => {
      const stands = String(row.props['from']) <= on && String(row.props['to']) > on;
      return stands && ends.has(`${row.from} ${row.to}`) ? { ...row, props: { ...row.props, to: on } } : row;
    });
    return { ...set, rows: [...rows, ...made] };
  });
  const hasAny = graph.edges.some(({ type }) => type === 'SUPERVISED_BY');
  return hasAny || made.length === 0
    ? { ...graph, edges }
    : { ...graph, edges: [...edges, { type: 'SUPERVISED_BY', fromLabel: 'Post', toLabel: 'Post', rows: made }] };
}

/** The gaps of the rules of supervision, read plainly, as `rule/subject`. */
export function plainGaps(graph: Contents, ground: Ground): Set<string> {
  const plain = new PlainGraph(graph, ground.on);
  const most = ground.measure.mostSupervisees;
  const tooMany = (id: string) => new Set(plain.into('SUPERVISED_BY', id).map(({ from }) => from)).size > most;
  const found = Object.entries(PLAIN_RULES).flatMap(([rule, find]) => {
    if (!isSupervisionRule(rule)) return [];
    const subjects = rule === 'superviseesTooMany' ? [...plain.posts.keys()].filter(tooMany) : find(plain);
    const counted = rule === 'supervisorUnsupervised' ? subjects.filter((id) => ground.isOpen(id)) : subjects;
    return counted.map((subject) => `${rule}/${subject}`);
  });
  return new Set(found);
}

/** Somebody supervises more posts on a day to come than they may, and more than they would without the moves. */
function overfilledLater(graph: Contents, changed: Contents, { on, measure }: Ground): boolean {
  const days = new Set(new PlainGraph(changed, on).all('SUPERVISED_BY').map(({ start }) => start));
  return [...days].some((day) => {
    const [was, is] = [graph, changed].map((one) => new PlainGraph(one, day));
    const many = (plain: PlainGraph | undefined, id: string) => new Set(plain?.into('SUPERVISED_BY', id).map(({ from }) => from)).size;
    return day > on && [...(is?.posts.keys() ?? [])].some((id) => many(is, id) > Math.max(measure.mostSupervisees, many(was, id)));
  });
}

/** What a set of moves is worth; null where it may not be done: it opens a gap, takes the last supervisor away, or goes round. */
export function scoreOf(
  graph: Contents,
  ground: Ground,
  moves: readonly Move[],
  targets: readonly string[],
  places: ReadonlyMap<Move, number>,
): Score | null {
  const before = plainGaps(graph, ground);
  const changed = after(graph, ground, moves);
  const gaps = plainGaps(changed, ground);
  if ([...gaps].some((gap) => !before.has(gap))) return null;
  if (overfilledLater(graph, changed, ground)) return null;
  const plain = new PlainGraph(changed, ground.on);
  for (const move of moves) {
    if (move.kind === 'END' && ground.isOpen(move.post) && plain.out('SUPERVISED_BY', move.post).length === 0) return null;
    if (move.kind !== 'ASSIGN') continue;
    if (plain.reach('SUPERVISED_BY', move.supervisor).has(move.post)) return null;
    if (!ground.isHead(move.supervisor) && plain.out('SUPERVISED_BY', move.supervisor).length === 0) return null;
    if (plain.into('SUPERVISED_BY', move.supervisor).length > 0 && gaps.has(`superviseesTooMany/${move.supervisor}`)) return null;
  }
  const cost = (move: Move) => (move.kind === 'RENEW' ? 1 + agreedPortfolios(ground, move.post, move.supervisor).length : 1);
  return {
    open: targets.filter((gap) => gaps.has(gap)).length,
    changes: moves.reduce((total, move) => total + cost(move), 0),
    places: moves.reduce((total, move) => total + (places.get(move) ?? 0), 0),
  };
}

/** Negative when the first is better. */
export function compareScores(a: Score, b: Score): number {
  return a.open - b.open || a.changes - b.changes || a.places - b.places;
}

/** The best of all sets of the moves. */
export function bruteForce(
  graph: Contents,
  ground: Ground,
  moves: readonly Move[],
  targets: readonly string[],
  places: ReadonlyMap<Move, number>,
): Score {
  let best: Score = { open: targets.length, changes: 0, places: 0 };
  for (let set = 1; set < 2 ** moves.length; set++) {
    const chosen = moves.filter((_, i) => (set & (1 << i)) !== 0);
    const score = scoreOf(graph, ground, chosen, targets, places);
    if (score !== null && compareScores(score, best) < 0) best = score;
  }
  return best;
}
