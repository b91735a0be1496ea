import type { Chart, ChartNode } from '../../../ui/chart/model';

/** A chart drawn from "post > manager" lines and "post ~> supervisor" lines, and the names of posts on their own. */
export function drawChart(lines: readonly string[], facts: Record<string, Partial<ChartNode>> = {}): Chart {
  const ids = new Set<string>(Object.keys(facts));
  const edges: Chart['edges'] = [];
  for (const line of lines) {
    const professional = line.includes('~>');
    const [from, to] = line.split(professional ? '~>' : '>').map((part) => part.trim());
    if (from !== undefined) ids.add(from);
    if (from === undefined || to === undefined) continue;
    if (!to.startsWith('outside')) ids.add(to);
    edges.push({ from, to, kind: professional ? 'PROFESSIONAL' : 'LINE', portfolio: null, source: 'PUBLISHED' });
  }
  const nodes = [...ids].map((id) => ({ ...ORDINARY, id, title: `Title of ${id}`, holder: `Holder of ${id}`, ...facts[id] }));
  return { revision: 1, truncated: false, nodes, edges };
}

const ORDINARY: Omit<ChartNode, 'id' | 'title' | 'holder'> = {
  role: null,
  state: 'HELD',
  profession: null,
  statutory: false,
  needsSupervision: 'YES',
  locality: null,
  portfolio: null,
  team: null,
  level: 0,
  reports: 0,
  source: 'PUBLISHED',
};
