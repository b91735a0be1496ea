import { counted } from '../kit/counted';
import { childrenOf } from './forest';
import type { ChartModel, ChartNode } from './model';

const STATE_WORDS: Record<ChartNode['state'], string | null> = { HELD: null, VACANT: 'vacant', INTERIM: 'interim', SHARED: 'shared' };

/** The words that mark a post, in the order they are always given: state, statutory, illustrative. Empty for an ordinary, published post. */
export function stateWords(post: ChartNode): string[] {
  return [STATE_WORDS[post.state], post.statutory ? 'statutory' : null, post.source === 'ILLUSTRATIVE' ? 'illustrative' : null].filter(
    (word) => word !== null,
  );
}

/** Who holds a post, in a word or two: never empty. */
export function holderWords(post: ChartNode): string {
  if (post.state === 'VACANT') return 'Vacant';
  return post.holder ?? 'Holder not shown';
}

/** Title and holder of a post, for a sentence that names it; null when the chart does not hold the post. */
export function nameOf(model: ChartModel, id: string): string | null {
  const post = model.posts.get(id);
  if (post === undefined) return null;
  return post.state === 'VACANT' || post.holder === null
    ? `${post.title} (${holderWords(post).toLowerCase()})`
    : `${post.holder}, ${post.title}`;
}

/** Who supervises a post professionally, as a short phrase for a column. */
export function supervisorWords(model: ChartModel, id: string): string {
  const supervisors = model.supervisors.get(id) ?? [];
  const first = supervisors.map((supervisor) => nameOf(model, supervisor)).find((name) => name !== null);
  if (first !== undefined) return supervisors.length === 1 ? first : `${first} and ${counted(supervisors.length - 1, 'other', 'others')}`;
  if (supervisors.length > 0) return 'Supervisor outside this chart';
  return model.posts.get(id)?.needsSupervision === 'NO' ? 'Not needed' : 'None recorded';
}

/** Everything the picture shows of a post, as sentences for a screen reader; null when the chart does not hold the post. */
export function describePost(model: ChartModel, id: string): string | null {
  const post = model.posts.get(id);
  if (post === undefined) return null;
  const marks = stateWords(post).filter((word) => word !== 'vacant');
  const manager = model.line.parent.get(id);
  const managers = model.managers.get(id) ?? [];
  const shown = childrenOf(model.line, id).length;
  const supervises = model.supervisees.get(id)?.length ?? 0;
  return [
    `${post.title}, ${post.state === 'VACANT' ? 'vacant' : holderWords(post)}${marks.length > 0 ? `, ${marks.join(', ')}` : ''}.`,
    `Level ${post.level + 1}.`,
    manager === undefined
      ? `${managers.length > 0 ? 'Manager outside this chart' : 'No line manager recorded'}.`
      : `Managed by ${nameOf(model, manager)}.`,
    managers.length > 1 ? `Has ${managers.length} line managers recorded.` : null,
    `Professional supervisor: ${lowerFirst(supervisorWords(model, id))}.`,
    post.reports === 0
      ? 'No reports.'
      : `${counted(post.reports, 'report', 'reports')}${shown < post.reports ? `, ${post.reports - shown} not in this chart` : ''}.`,
    supervises === 0 ? null : `Supervises ${counted(supervises, 'post', 'posts')}.`,
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

function lowerFirst(phrase: string): string {
  return /^(Supervisor|Not|None)/.test(phrase) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}
