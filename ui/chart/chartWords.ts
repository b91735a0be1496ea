import { text } from '../texts/text';
import type { Lens } from '../view/viewUrl';
import type { Forest } from '../../picture/forest';
import type { ChartModel } from './model';

/** How much of the organisation is on screen, as sentences: how many posts, what is left out and why. */
export function chartSentence(model: ChartModel, lens: Lens, visible: Forest): string {
  const total = model.posts.size;
  const linked = lens === 'PROFESSIONAL';
  const count = linked ? model.professional.level.size : total;
  const shown = visible.level.size;
  const sentences =
    shown === count
      ? [text(linked ? 'chart.showingAllLinked' : 'chart.showingAll', { count })]
      : [text(linked ? 'chart.showingSomeLinked' : 'chart.showingSome', { shown, count })];
  if (count < total) sentences.push(text('chart.leftOut', { count: total - count }));
  if (model.truncated) sentences.push(text('chart.truncated'));
  return sentences.join(' ');
}
