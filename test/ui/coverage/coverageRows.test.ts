import { expect, test } from '@jest/globals';
import type { Coverage } from '../../../ui/api/useCoverage';
import { coverageRows } from '../../../ui/coverage/coverageRows';

const cell = (locality: string, portfolio: string, posts: number) => ({
  ...{ locality, portfolio, posts, fte: posts, vacancies: 0, interim: 0, gaps: null, leads: [] },
});

test('every row has a cell for every portfolio in their order, and a cell without posts is null', () => {
  const coverage: Coverage = {
    localities: [
      { id: 'west', name: 'West', leaders: [] },
      { id: 'east', name: 'East', leaders: [] },
    ],
    portfolios: [
      { id: 'send', name: 'SEND', kind: 'LOCALITY', leaders: [] },
      { id: 'help', name: 'Early Help', kind: 'LOCALITY', leaders: [] },
    ],
    cells: [cell('east', 'help', 2), cell('west', 'help', 0), cell('west', 'send', 3)],
  };
  expect(coverageRows(coverage).map(({ locality, cells }) => [locality.id, ...cells.map((one) => one.cell?.posts ?? null)])).toEqual([
    ['west', 3, null],
    ['east', null, 2],
  ]);
});
