import type { Chart } from './model';

/**
 * Makes every text of a chart that is written more than once the same text. The browser keeps a copy for each place in an answer where one stands, and twenty
 * thousand posts say in a few dozen words what they are and where. The chart itself is changed.
 */
export function shareTexts(chart: Chart): Chart {
  const known = new Map<string, string>();
  const shared = (text: string): string => {
    const first = known.get(text);
    if (first === undefined) known.set(text, text);
    return first ?? text;
  };
  for (const record of [...chart.nodes, ...chart.edges] as Record<string, unknown>[]) {
    for (const key of REPEATED) {
      const value = record[key];
      if (typeof value === 'string') record[key] = shared(value);
    }
  }
  return chart;
}

/** What many posts or edges have in common; a holder or a title is its own. */
const REPEATED = ['role', 'state', 'profession', 'locality', 'portfolio', 'team', 'source', 'kind'];
