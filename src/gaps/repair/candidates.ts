import { fitOf, rankOf } from './fit.js';
import type { Ground } from './Ground.js';
import { kept } from './kept.js';
import { lastingObstacle, obstacleToday, OBSTACLES, type Obstacle } from './obstacle.js';
import { meet, type PostFacts } from './PostFacts.js';

/** Finds supervisors for posts. What is the same for every post is found out once. */
export class Candidates {
  /** Held posts that supervise, manage or lead, in the order of ids. */
  readonly #pool: readonly PostFacts[];

  constructor(readonly ground: Ground) {
    const manages = (id: string) => ground.supervisees(id).length > 0 || ground.reports(id).length > 0 || ground.leads(id).length > 0;
    const held = [...ground.posts.keys()].filter((id) => ground.isOpen(id) && ground.holdings(id).length > 0);
    this.#pool = held.filter(manages).map(ground.facts);
  }

  /** Whoever nothing lasting keeps from supervising the post, the best first. They may have no room, or no supervision of their own. */
  readonly ranked = kept((post): readonly string[] => {
    const facts = this.ground.facts(post);
    return this.#suitable(facts)
      .filter((other) => lastingObstacle(this.ground, facts, other) === null)
      .map((other) => ({ id: other.id, rank: rankOf(fitOf(facts, other)) }))
      .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
  });

  /** Whoever could supervise the post today. */
  today(post: string): readonly string[] {
    const facts = this.ground.facts(post);
    return this.ranked(post).filter((other) => obstacleToday(this.ground, facts, this.ground.facts(other)) === null);
  }

  /** Why nobody can, in a sentence that counts. */
  whyNobody(post: string): string {
    const facts = this.ground.facts(post);
    const suitable = this.#suitable(facts);
    if (suitable.length === 0) return 'No other held post manages or supervises this profession.';
    const counts = new Map<Obstacle, number>();
    for (const other of suitable) {
      const obstacle = obstacleToday(this.ground, facts, other);
      if (obstacle !== null) counts.set(obstacle, (counts.get(obstacle) ?? 0) + 1);
    }
    const most = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const reasons = most.map(([obstacle, many]) => `${many} ${OBSTACLES[obstacle]}`);
    return `Of the ${suitable.length} held posts that manage or supervise this profession, ${reasons.join('; ')}.`;
  }

  // Of the profession, or in the habit of supervising it, or leading what the post serves.
  #suitable({ id, profession, serves }: PostFacts): PostFacts[] {
    // Also whoever has agreed to supervise it later: a second agreement of the same two would be refused.
    const already = new Set([id, ...this.ground.supervisors(id), ...this.ground.later(id).map(({ supervisor }) => supervisor)]);
    return this.#pool.filter(
      (other) => !already.has(other.id) && (profession === null || other.professions.has(profession) || meet(serves, other.leads)),
    );
  }
}
