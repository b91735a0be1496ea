import { addDays } from '../../seed/resolveDay.js';
import type { NodeRow, Contents, Value } from '../../src/archive/Contents.js';

/** An edge as the evaluator reads it. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly start: string;
  readonly end: string;
  readonly props: Readonly<Record<string, Value>>;
}

/** The seed on one day, held in memory: the simplest thing that can answer a gap rule. */
export class PlainGraph {
  readonly posts: ReadonlyMap<string, NodeRow>;
  readonly people: ReadonlyMap<string, NodeRow>;
  readonly sessions: ReadonlyMap<string, NodeRow>;
  readonly head: string;
  private readonly byType = new Map<string, Edge[]>();

  constructor(
    seed: Contents,
    readonly on: string,
  ) {
    const index = (rows: readonly NodeRow[]): Map<string, NodeRow> => new Map(rows.map((row) => [row.id, row]));
    this.posts = index(seed.nodes.Post);
    this.people = index(seed.nodes.Person);
    this.sessions = index(seed.nodes.Session);
    for (const { type, rows } of seed.edges) {
      const read = rows.map(({ from, to, props }) => ({ from, to, start: String(props.from), end: String(props.to), props }));
      this.byType.set(type, [...(this.byType.get(type) ?? []), ...read]);
    }
    this.head = this.standing('LEADS').find((edge) => edge.to.startsWith('organisation:'))?.from ?? '';
  }

  all(type: string): readonly Edge[] {
    return this.byType.get(type) ?? [];
  }

  /** Edges of the type that stand on the day. */
  standing(type: string): readonly Edge[] {
    return this.all(type).filter((edge) => edge.start <= this.on && this.on < edge.end);
  }

  out(type: string, from: string): readonly Edge[] {
    return this.standing(type).filter((edge) => edge.from === from);
  }

  into(type: string, to: string): readonly Edge[] {
    return this.standing(type).filter((edge) => edge.to === to);
  }

  open(): NodeRow[] {
    return [...this.posts.values()].filter((post) => this.isOpen(post));
  }

  isOpen({ opensOn, closesOn }: NodeRow): boolean {
    return (opensOn === null || String(opensOn) <= this.on) && (closesOn === null || String(closesOn) > this.on);
  }

  holders(post: string): NodeRow[] {
    return this.into('HOLDS', post).flatMap((edge) => this.people.get(edge.from) ?? []);
  }

  /** The day that many days before (negative) or after the graph's own. */
  plus(days: number): string {
    return addDays(this.on, days);
  }

  /** Every post that the edges of the type lead to from `start`, itself only when a loop returns to it. `stop` is not walked through. */
  reach(type: string, start: string, stop: string | null = null): Set<string> {
    const seen = new Set<string>();
    const todo = [start];
    for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
      for (const { to } of at === stop ? [] : this.out(type, at)) {
        if (!seen.has(to)) {
          seen.add(to);
          todo.push(to);
        }
      }
    }
    return seen;
  }
}
