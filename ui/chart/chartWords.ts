import { counted } from '../kit/counted';
import type { Lens } from '../view/viewUrl';
import type { Forest } from './forest';
import type { ChartModel } from './model';

export const LENS_WORDS: Record<Lens, string> = { LINE: 'Line management', PROFESSIONAL: 'Professional supervision', BOTH: 'Both lines' };

/** How much of the organisation is on screen, as sentences: how many posts, what is left out and why. */
export function chartSentence(model: ChartModel, lens: Lens, visible: Forest): string {
  const total = model.posts.size;
  const inTree = lens === 'PROFESSIONAL' ? model.professional.level.size : total;
  const shown = visible.level.size;
  const sentences = [
    shown === inTree
      ? `Showing ${inTree === 1 ? 'the one post' : `all ${inTree.toLocaleString('en-GB')} posts`}`
      : `Showing ${shown.toLocaleString('en-GB')} of ${counted(inTree, 'post', 'posts')}`,
  ];
  if (lens === 'PROFESSIONAL') sentences[0] += ' that supervise or are supervised';
  if (inTree < total) {
    sentences.push(
      `${counted(total - inTree, 'post has', 'posts have')} no professional supervision recorded and ${total - inTree === 1 ? 'is' : 'are'} left out`,
    );
  }
  if (model.truncated) sentences.push('This chart stops at a limit: choose a post further down as its top to see the rest');
  return `${sentences.join('. ')}.`;
}

/** What the figure is called. */
export function figureLabel(lens: Lens): string {
  const what = {
    LINE: 'line management',
    PROFESSIONAL: 'professional supervision',
    BOTH: 'line management, with professional supervision of the selected post',
  };
  return `Chart of ${what[lens]}. The same information is in the list after it.`;
}
