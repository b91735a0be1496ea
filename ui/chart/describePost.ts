import { text, type TextKey } from '../texts/text';
import type { PostChange } from './PostChange';
import { childrenOf } from '../../picture/forest';
import type { ChartModel, ChartNode } from './model';

/** What sets a post apart from an ordinary, published one. */
export type Mark = 'VACANT' | 'INTERIM' | 'SHARED' | 'STATUTORY' | 'ILLUSTRATIVE';

/** The marks of a post in the order they are always given: state, statutory, illustrative. */
export function marksOf(post: ChartNode): Mark[] {
  const marks: Mark[] = post.state === 'HELD' ? [] : [post.state];
  if (post.statutory) marks.push('STATUTORY');
  if (post.source === 'ILLUSTRATIVE') marks.push('ILLUSTRATIVE');
  return marks;
}

/** Who holds a post, in a word or two: never empty. */
export function holderWords(post: ChartNode): string {
  if (post.state === 'VACANT') return text('say.vacant');
  return post.holder ?? text('post.holderNotShown');
}

/** Title and holder of a post, for a sentence that names it; null when the chart does not hold the post. */
export function nameOf(model: ChartModel, id: string): string | null {
  const post = model.posts.get(id);
  if (post === undefined) return null;
  const { title, holder, state } = post;
  if (state === 'VACANT') return text('post.titleVacant', { title });
  return holder === null ? text('post.titleNotShown', { title }) : text('post.holderAndTitle', { holder, title });
}

/** Who supervises a post professionally, as a short phrase for a column. */
export function supervisorWords(model: ChartModel, id: string): string {
  const supervisor = supervisorOf(model, id);
  return 'name' in supervisor ? supervisor.name : text(`post.supervisor${supervisor.none}`);
}

function supervisorOf(model: ChartModel, id: string): { name: string } | { none: 'Outside' | 'NotNeeded' | 'None' } {
  const supervisors = model.supervisors.get(id) ?? [];
  const name = supervisors.map((supervisor) => nameOf(model, supervisor)).find((known) => known !== null);
  if (name !== undefined) {
    return { name: supervisors.length === 1 ? name : text('post.andOthers', { name, count: supervisors.length - 1 }) };
  }
  if (supervisors.length > 0) return { none: 'Outside' };
  return { none: model.posts.get(id)?.needsSupervision === 'NO' ? 'NotNeeded' : 'None' };
}

/** Everything the picture shows of a post, as sentences for a screen reader; null when the chart does not hold the post. */
export function describePost(model: ChartModel, id: string): string | null {
  const post = model.posts.get(id);
  if (post === undefined) return null;
  const marks = marksOf(post).filter((mark) => mark !== 'VACANT');
  const who = post.state === 'VACANT' ? text('mark.VACANT') : holderWords(post);
  return [
    text('post.says', { title: post.title, marks: [who, ...marks.map((mark) => text(`mark.${mark}`))].join(', ') }),
    text('post.level', { level: post.level + 1 }),
    ...describeLines(model, id),
    ...describeMarks(model, id),
  ].join(' ');
}

/** What is marked about a post, a sentence each: its gaps, and what has changed since the day that is compared with. */
export function describeMarks(model: ChartModel, id: string): string[] {
  const gaps = model.gaps.get(id) ?? 0;
  const changes = model.changes.get(id) ?? [];
  return [...changes.map(changeSentence), ...(gaps === 0 ? [] : [text('post.hasGaps', { count: gaps })])];
}

/** A change as a sentence, with who was there before. */
export function changeSentence({ kind, was }: PostChange): string {
  if (kind === 'NEW' || kind === 'CLOSED') return text(`became.${kind}`);
  return was === null ? text(`beforeNone.${kind}`) : text(`before.${kind}`, { was });
}

/** Who stands above and below a post on either line, a sentence each. */
export function describeLines(model: ChartModel, id: string): string[] {
  const post = model.posts.get(id);
  if (post === undefined) return [];
  const managers = model.managers.get(id)?.length ?? 0;
  const supervisor = supervisorOf(model, id);
  const supervises = model.supervisees.get(id)?.length ?? 0;
  return [
    managerSentence(model, id),
    managers > 1 ? text('post.managersMany', { count: managers }) : null,
    'name' in supervisor ? text('post.hasSupervisor', supervisor) : text(`post.supervised${supervisor.none}`),
    reportsSentence(model, post),
    supervises === 0 ? null : text('post.supervises', { count: supervises }),
  ].filter((sentence) => sentence !== null);
}

function managerSentence(model: ChartModel, id: string): string {
  const manager = model.line.parent.get(id);
  const none: TextKey = model.managers.has(id) ? 'post.managerOutside' : 'post.managerNone';
  return manager === undefined ? text(none) : text('post.managedBy', { name: nameOf(model, manager) ?? manager });
}

function reportsSentence(model: ChartModel, { id, reports: count }: ChartNode): string {
  const missing = count - childrenOf(model.line, id).length;
  if (count === 0) return text('post.noReports');
  return missing > 0 ? text('post.reportsSome', { count, missing }) : text('post.reports', { count });
}
