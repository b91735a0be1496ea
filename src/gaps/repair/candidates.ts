import { compareFit, fitOf, meet, type Fit } from './fit.js';
import type { Ground } from './Ground.js';
import { lastingObstacle, obstacleToday, OBSTACLES, type Obstacle } from './obstacle.js';

/** A post that may supervise another. */
export interface Candidate {
  readonly supervisor: string;
  readonly fit: Fit;
}

/** Finds supervisors for posts. What is the same for every post is found out once. */
export class Candidates {
  readonly #pool: readonly string[];
  readonly #professions: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #ranked = new Map<string, readonly Candidate[]>();

  constructor(readonly ground: Ground) {
    const manages = (id: string) => ground.supervisees(id).length > 0 || ground.reports(id).length > 0 || ground.leads(id).length > 0;
    this.#pool = [...ground.posts.keys()].filter((id) => ground.isOpen(id) && ground.holdings(id).length > 0 && manages(id));
    this.#professions = new Map(this.#pool.map((id) => [id, professionsOf(ground, id)]));
  }

  /** Whoever nothing lasting keeps from supervising the post, the best first. They may have no room, or no supervision of their own. */
  ranked(post: string): readonly Candidate[] {
    const known = this.#ranked.get(post);
    if (known !== undefined) return known;
    const ranked = this.#suitable(post)
      .filter((id) => lastingObstacle(this.ground, post, id) === null)
      .map((supervisor) => ({ supervisor, fit: fitOf(this.ground, post, supervisor) }))
      .sort((a, b) => compareFit(a.fit, b.fit) || (a.supervisor < b.supervisor ? -1 : 1));
    this.#ranked.set(post, ranked);
    return ranked;
  }

  /** Whoever could supervise the post today. */
  today(post: string): readonly Candidate[] {
    return this.ranked(post).filter(({ supervisor }) => obstacleToday(this.ground, post, supervisor) === null);
  }

  /** Why nobody can, in a sentence that counts. */
  whyNobody(post: string): string {
    const suitable = this.#suitable(post);
    const counts = new Map<Obstacle, number>();
    for (const id of suitable) {
      const obstacle = obstacleToday(this.ground, post, id);
      if (obstacle !== null) counts.set(obstacle, (counts.get(obstacle) ?? 0) + 1);
    }
    if (suitable.length === 0) return 'No other held post manages or supervises this profession.';
    const reasons = [...counts]
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .map(([obstacle, many]) => `${many} ${OBSTACLES[obstacle]}`);
    return `Of the ${suitable.length} held posts that manage or supervise this profession, ${reasons.join('; ')}.`;
  }

  // Of the profession, or in the habit of supervising it, or leading what the post serves.
  #suitable(post: string): string[] {
    const profession = this.ground.posts.get(post)?.profession ?? null;
    const served = this.ground.serves(post);
    // Also whoever has agreed to supervise it later: a second agreement of the same two would be refused.
    const already = [...this.ground.supervisors(post), ...this.ground.later(post).map(({ supervisor }) => supervisor)];
    return this.#pool.filter(
      (id) =>
        id !== post &&
        !already.includes(id) &&
        (profession === null || this.#professions.get(id)?.has(profession) === true || meet(served, this.ground.leads(id))),
    );
  }
}

function professionsOf(ground: Ground, id: string): Set<string> {
  return new Set([id, ...ground.supervisees(id)].map((one) => ground.posts.get(one)?.profession ?? ''));
}
