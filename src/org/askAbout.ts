import type { Graph, Tx } from '../graph/Graph.js';
import { answersOf, type AnswerFound } from './answersOf.js';
import { groupDraft, nothingDraft, serviceDraft, topicDraft, type Setting, type Draft } from './askDrafts.js';
import { askRows } from './askRows.js';
import { compare } from './facts.js';
import { fold, wordsOf } from './fold.js';
import type { Named, NameHit, NameIndex } from './nameIndex.js';
import { ownLines } from './ownLines.js';
import { localitiesOf } from './places.js';
import { frontDoor, topics } from './topics.js';

/** What a member of staff asks, in own words. */
export interface QuestionAsked {
  readonly text: string;
  /** The post that the asker holds; null when not said. */
  readonly post: string | null;
  readonly on: string;
}

/** How many answers a person reads. */
const MOST_ANSWERS = 5;
/** How many of the best matches are looked at more closely. */
const CANDIDATES = 30;
/** What matches less than so much of the best is noise. */
const WORTH_SAYING = 0.3;

/** Topics first where the words match equally well: they are what people mean. */
const KINDS: readonly Named['kind'][] = ['TOPIC', 'SERVICE', 'TEAM', 'FORUM'];

/** Words that a question has and an answer has not. */
const FILLERS: ReadonlySet<string> = new Set(
  (
    'a about all am an and any are ask at be book but can contact could deal do does for from get go got had has have how i id if im in is it know like ' +
    'me my need of on or our please question should some somebody someone speak talk tell that the their there they this to us want we what whats when where which ' +
    'who whom whos will with would you your'
  ).split(' '),
);

/**
 * Answers a question asked in own words, the best answer first, at most five: an everyday topic is answered with the asker's own line, a service with whoever is
 * responsible, a team or a forum with whoever leads or chairs it. When nothing matches, one answer says so and offers the front door. Throws NotFound for a post that
 * nobody has.
 */
export async function askAbout(graph: Graph, names: NameIndex, asked: QuestionAsked): Promise<AnswerFound[]> {
  const hits = await findHits(names, asked.text);
  return graph.read(async (tx) => {
    const { setting, drafts } = await draftsOf(tx, hits, asked);
    return answersOf(tx, drafts.length > 0 ? drafts : [nothingDraft(asked.text, setting)], asked.on);
  });
}

// The first way that finds something: all words before some, as typed before mistyped.
const WAYS = [
  { every: true, mistyped: false },
  { every: true, mistyped: true },
  { every: false, mistyped: false },
  { every: false, mistyped: true },
];

async function findHits(names: NameIndex, text: string): Promise<NameHit[]> {
  const words = wordsOf(text);
  const meant = words.filter((word) => !FILLERS.has(word));
  // "it" alone is IT; more fillers are not a question.
  const asked = (words.length === 1 ? words : meant).join(' ');
  for (const way of WAYS) {
    const hits = await names.find(asked, { ...way, kinds: KINDS, boosts: { label: 2, former: 1, words: 1.5 }, most: CANDIDATES });
    if (hits.length > 0) return hits;
  }
  return [];
}

function byRank(a: NameHit, b: NameHit): number {
  return b.score - a.score || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compare(a.label, b.label) || compare(a.id, b.id);
}

async function draftsOf(tx: Tx, hits: readonly NameHit[], { post, on }: QuestionAsked): Promise<{ setting: Setting; drafts: Draft[] }> {
  const own = await ownLines(tx, post, on);
  const [door, all] = [await frontDoor(tx), new Map((await topics(tx, on)).map((topic) => [topic.id, topic]))];
  const answering = hits.flatMap(({ id }) => all.get(id)?.answeredBy ?? []).map(({ id }) => id);
  const rows = await askRows(tx, [...new Set([...hits.map(({ id }) => id), ...answering, ...(door === null ? [] : [door.id])])], on);
  const posts = [...new Set([...rows.who.values()].flatMap((list) => list.map((row) => row.post)))];
  const ids = [...new Set([...posts, ...(post === null ? [] : [post])])];
  const based = await localitiesOf(tx, ids, on);
  const basedIn = new Map(ids.map((id, i) => [id, based[i] ?? []]));
  const locality = basedIn.get(post ?? '')?.[0] ?? null;
  const setting = { rows, own, door, asked: post !== null, locality, basedIn: (id: string) => basedIn.get(id) ?? [] };
  const drafts = worthSaying(hits, setting).flatMap((hit): Draft[] => {
    const [topic, service] = [all.get(hit.id), rows.services.get(hit.id)];
    if (topic !== undefined) return [topicDraft(topic, setting)];
    if (service !== undefined) return [serviceDraft(service, formerOf(hit), setting)];
    return [groupDraft(hit.id, setting) ?? []].flat();
  });
  return { setting, drafts };
}

// A team or a forum has its like in every locality, and the asker means their own.
function worthSaying(hits: readonly NameHit[], { rows, locality }: Setting): NameHit[] {
  const nearer = ({ id, kind }: NameHit): number => {
    const places = rows.places.get(id) ?? [];
    if (locality === null || places.length === 0) return 1;
    const here = places.some((place) => place.id === locality.id);
    return kind === 'SERVICE' ? (here ? 1.1 : 1) : here ? 1.5 : 0.25;
  };
  const ranked = hits.map((hit) => ({ ...hit, score: hit.score * nearer(hit) })).sort(byRank);
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= best * WORTH_SAYING).slice(0, MOST_ANSWERS);
}

function formerOf({ former, label, terms }: NameHit): string | null {
  return former.find((name) => terms.some((term) => fold(name).includes(term) && !fold(label).includes(term))) ?? null;
}
