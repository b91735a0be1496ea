/** The parts of the page that are fetched later: Cytoscape comes with the chart, the long list with both. */
export const CHART_PAGE = { name: 'chart', load: () => import('./chart/ChartPage') };
export const CHART_TREE = { name: 'list', load: () => import('./chart/ChartTree') };
export const PATH_PAGE = { name: 'path', load: () => import('./path/PathPage') };
export const GAPS_PAGE = { name: 'gaps', load: () => import('./gaps/GapsPage') };
export const TREND_PAGE = { name: 'trend', load: () => import('./gaps/TrendPage') };
export const SUPERVISION_PAGE = { name: 'supervision', load: () => import('./supervision/SupervisionPage') };
export const COVERAGE_PAGE = { name: 'coverage', load: () => import('./coverage/CoveragePage') };
export const RESTRUCTURE_PAGE = { name: 'restructure', load: () => import('./restructure/RestructurePage') };
export const PARTS = [CHART_PAGE, CHART_TREE, PATH_PAGE, GAPS_PAGE, TREND_PAGE, SUPERVISION_PAGE, COVERAGE_PAGE, RESTRUCTURE_PAGE];
