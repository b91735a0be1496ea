import { RuleFailed, Told } from '../errors.js';
import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import { inSlices } from '../inSlices.js';
import { type Accepted, acceptancesOn } from './acceptances.js';
import { compare } from './compare.js';
import type { Asked, GapRow, Rule, SeverityWord, StandardWord, Words } from './Rule.js';
import { RULES } from './rules/index.js';
import { type Settings, settingsOn } from './settings.js';
import { daysAfter, wordsOf } from './words.js';

/** Something that is not as a rule wants it, on one day. */
export interface Gap {
  /** `noSupervisor/post:west-social-worker-3`: the same on every day on which it stands. */
  readonly id: string;
  /** The day on which it was looked for. */
  readonly on: string;
  /** The id of the rule. */
  readonly rule: string;
  /** The id of the post. */
  readonly subject: string;
  readonly title: string;
  readonly standard: StandardWord;
  readonly severity: SeverityWord;
  /** The document and the clause. */
  readonly source: string;
  /** A sentence that a manager understands. */
  readonly reason: string;
  /** Ids to look at, sorted. */
  readonly evidence: readonly string[];
  /** A day since which the gap has stood without a break; null where it cannot be known, or has always been so. */
  readonly since: string | null;
  /** Who has accepted it for a time, and why; null when nobody has. */
  readonly accepted: Accepted | null;
}

/** Which gaps are asked for. */
export interface Only {
  /** Ids of rules; all when left out. */
  readonly rules?: readonly string[];
  /** What is set, where it is known already. */
  readonly settings?: Settings;
  /** Of every rule only the first gaps after a subject: for pages of one rule. */
  readonly page?: { readonly after: string | null; readonly first: number };
}

const ALL = 2_147_483_647;
/** After every id. */
const LAST = '\u{10FFFF}';
/** How many posts a page looks at first, to a gap that it wants. */
const POSTS_A_GAP = 60;

// (p:Post)
const POST_AT = cypher`MATCH (p:Post) WHERE p.id > $after RETURN p.id AS id ORDER BY id SKIP $posts LIMIT 1`;

/**
 * Every gap on a day, in the order of the list of rules and then of subjects. All rules run in the one transaction that is handed in.
 * Throws when a rule cannot run, with its name: what was not looked for must never look like health.
 */
export async function findGaps(tx: Tx, on: string, only: Only = {}): Promise<Gap[]> {
  const settings = only.settings ?? (await settingsOn(tx, on));
  const accepted = await acceptancesOn(tx, on);
  const { after, first } = only.page ?? { after: null, first: ALL };
  const asked = only.rules === undefined ? RULES : RULES.filter(({ id }) => only.rules?.includes(id));
  // The sentences of one rule after those of another: together, the slices of all rules would hold the event loop.
  let telling: Promise<unknown> = Promise.resolve();
  const found = await Promise.all(
    asked.map(async (rule) => {
      const words = wordsOf(askedOf(rule, on, settings));
      const rows = await rowsOf(tx, rule, words, after, first);
      const gaps = telling.then(() => told(rule, rows.slice(0, first), words, accepted));
      telling = gaps;
      return gaps;
    }),
  );
  return found.flat();
}

async function rowsOf(tx: Tx, rule: Rule, words: Words, after: string | null, first: number): Promise<[string, GapRow[]][]> {
  try {
    const params = { ...rule.parameters?.(words), on: words.on, after: after ?? '', first };
    const through = await firstPosts(tx, rule, params);
    const few = through === null ? null : bySubject(await tx.run<GapRow>(rule.query, { ...params, through }));
    return few !== null && few.length >= first ? few : bySubject(await tx.run<GapRow>(rule.query, { ...params, through: LAST }));
  } catch (error) {
    // What clients may see of it stays as it is: a busy database is no fault of the rule.
    if (error instanceof Told) throw error;
    throw new RuleFailed(rule.id, error);
  }
}

/** Up to which post a page looks first: most rules find enough there. Null where it is to look at all. */
async function firstPosts(
  tx: Tx,
  { query }: Rule,
  { after, first }: { readonly after: string; readonly first: number },
): Promise<string | null> {
  if (first === ALL || !query.text.includes('$through')) return null;
  const [post] = await tx.run<{ id: string }>(POST_AT, { after, posts: first * POSTS_A_GAP });
  return post?.id ?? null;
}

async function told(
  rule: Rule,
  rows: readonly (readonly [string, readonly GapRow[]])[],
  words: Words,
  accepted: ReadonlyMap<string, Accepted>,
): Promise<Gap[]> {
  return inSlices(rows.length, (i) => {
    const [subject, about] = rows[i] ?? ['', []];
    return toGap(rule, subject, about, words, accepted);
  });
}

function bySubject(rows: readonly GapRow[]): [string, GapRow[]][] {
  const subjects = new Map<string, GapRow[]>();
  for (const row of rows) {
    const about = subjects.get(row.subject);
    if (about === undefined) subjects.set(row.subject, [row]);
    else about.push(row);
  }
  return [...subjects].sort(([a], [b]) => compare(a, b));
}

function toGap(rule: Rule, subject: string, rows: readonly GapRow[], words: Words, accepted: ReadonlyMap<string, Accepted>): Gap {
  const id = `${rule.id}/${subject}`;
  const since = earliest(rows.map((row) => (rule.since === undefined ? sinceOf(row) : rule.since(row, words))));
  const [{ title } = { title: subject }] = rows;
  const stricter = rule.stricter !== undefined && rows.some((row) => rule.stricter?.applies(row)) ? rule.stricter : rule;
  return {
    id,
    on: words.on,
    rule: rule.id,
    subject,
    title,
    standard: stricter.standard,
    severity: rule.severity,
    source: sourceText(stricter),
    reason: rule.sentence(rows, words, since),
    evidence: rows.length === 1 && rows[0] !== undefined && rows[0].evidence.length < 2 ? rows[0].evidence : united(rows),
    since,
    accepted: accepted.get(id) ?? null,
  };
}

/** A document and its clause as one text. */
export function sourceText({ source, clause }: Pick<Rule, 'source' | 'clause'>): string {
  return clause === null ? source : `${source}, ${clause}`;
}

function askedOf(rule: Rule, on: string, settings: Settings): Asked {
  return {
    on,
    daysAfter: (days) => daysAfter(on, days),
    number: (name) => settings.number(rule.id, name),
    text: (name) => settings.text(rule.id, name),
    list: (name) => settings.list(rule.id, name),
  };
}

// All parts must stand: the latest of their days. Null is as long as can be known.
function sinceOf({ since = [], either }: GapRow): string | null {
  if (either === undefined || either === null) return latest(since ?? []);
  const one = either.length === 0 ? null : earliest(either);
  return one === null ? null : latest([...since, one]);
}

function latest(days: readonly (string | null)[]): string | null {
  return days.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);
}

function earliest(days: readonly (string | null)[]): string | null {
  return days.reduce((a, b) => (a === null || b === null || b < a ? b : a));
}

function united(rows: readonly GapRow[]): string[] {
  return [...new Set(rows.flatMap(({ evidence }) => evidence))].sort(compare);
}
