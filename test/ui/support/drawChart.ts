import type { Chart, ChartNode } from '../../../ui/chart/model';

type Drawn = Partial<ChartNode> & { manager?: string; supervisor?: string };

/** A chart from a short drawing: posts by id, each with what matters to the test and whom it answers to on both lines. */
export function drawChart(posts: Record<string, Drawn>): Chart {
  const nodes = Object.entries(posts).map(([id, { manager: _manager, supervisor: _supervisor, ...node }]): ChartNode => ({
    ...PLAIN,
    id,
    title: id,
    ...node,
  }));
  const edges = Object.entries(posts).flatMap(([from, { manager, supervisor }]) => [
    ...(manager === undefined ? [] : [{ from, to: manager, kind: 'LINE' as const, portfolio: null, source: 'ILLUSTRATIVE' as const }]),
    ...(supervisor === undefined
      ? []
      : [{ from, to: supervisor, kind: 'PROFESSIONAL' as const, portfolio: null, source: 'ILLUSTRATIVE' as const }]),
  ]);
  return { revision: 1, truncated: false, nodes, edges };
}

const PLAIN: ChartNode = {
  id: '',
  title: '',
  role: null,
  holder: 'Somebody',
  state: 'HELD',
  profession: null,
  statutory: false,
  needsSupervision: 'YES',
  locality: null,
  portfolio: null,
  team: null,
  level: 0,
  reports: 0,
  source: 'ILLUSTRATIVE',
};
