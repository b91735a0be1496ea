import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toMatrix } from '../../../ui/matrix/toMatrix';
import { drawChart } from '../support/drawChart';
import { drawLocality, drawPortfolio } from '../support/drawPlaces';

const localities = [drawLocality('north', 'head-north'), drawLocality('chesil', 'head-chesil'), drawLocality('west')];
const portfolios = [
  drawPortfolio('care', 'LOCALITY', 'head-chesil'),
  drawPortfolio('send', 'LOCALITY', 'head-north'),
  drawPortfolio('ep', 'SPECIALIST', 'principal'),
];
const chart = drawChart({
  executive: { level: 0 },
  director: { level: 1, manager: 'executive' },
  'other-director': { level: 1, manager: 'executive' },
  'head-north': { level: 2, manager: 'director', supervisor: 'other-director', locality: 'north', portfolio: 'send' },
  'head-chesil': { level: 2, manager: 'director', supervisor: 'director', locality: 'chesil' },
  principal: { level: 2, manager: 'other-director', portfolio: 'ep' },
  psychologist: { level: 3, manager: 'principal', portfolio: 'ep', locality: 'north' },
  manager: {
    level: 3,
    manager: 'head-north',
    supervisor: 'head-chesil',
    locality: 'north',
    portfolio: 'care',
    role: 'LOCALITY_SERVICE_MANAGER',
  },
  worker: { level: 4, manager: 'manager', locality: 'north', portfolio: 'care', team: 'team-a' },
  vacant: { level: 4, manager: 'manager', locality: 'north', portfolio: 'care', team: 'team-b', state: 'VACANT', holder: null },
  'managed-elsewhere': { level: 4, manager: 'principal', locality: 'north', portfolio: 'care', team: 'team-b' },
  specialist: { level: 5, manager: 'worker', locality: 'north', portfolio: 'ep' },
  unplaced: { level: 0 },
  'round-1': { manager: 'round-2' },
  'round-2': { manager: 'round-1' },
});
const matrix = toMatrix(localities, portfolios, chart);
const cell = (row: number, column: number) => matrix.rows[row]?.cells[column];

describe('the grid of places and portfolios', () => {
  test('columns are the locality portfolios only', () => {
    expect(matrix.columns.map(({ portfolio }) => portfolio.id)).toEqual(['care', 'send']);
  });

  test('a cell is headed by its service manager and counts its teams, posts and vacancies', () => {
    expect(cell(0, 0)).toMatchObject({ teams: 2, posts: 5, vacancies: 1, manager: { id: 'manager' } });
  });

  test('a post of the cell whose manager is elsewhere stands beside the service manager, not under it', () => {
    expect(cell(0, 0)?.tops.map(({ node }) => node.id)).toEqual(['manager', 'managed-elsewhere']);
    expect(cell(0, 0)?.tops[0]?.reports.map(({ node }) => node.id)).toEqual(['worker', 'vacant']);
  });

  test('heads are not counted in cells, so a cell with nobody else is empty', () => {
    expect(cell(0, 1)).toMatchObject({ posts: 0, manager: null, tops: [] });
  });

  test('a head of a locality who leads a portfolio stands twice', () => {
    expect(matrix.placesOf.get('head-north')).toEqual(['row:north', 'column:send']);
  });

  test('whoever is above the heads on either line stands above the grid, the top first', () => {
    expect(matrix.above.map(({ id }) => id)).toEqual(['executive', 'director', 'other-director']);
  });

  test('specialist posts stand outside as one branch with those they manage', () => {
    expect(matrix.outside.map(({ top, manager, posts }) => [top.node.id, manager?.id ?? null, posts])).toEqual([
      ['principal', 'other-director', 2],
      ['round-1', null, 2],
      ['unplaced', null, 1],
    ]);
    expect(matrix.placesOf.get('psychologist')).toEqual(['branch:principal']);
  });

  test('a post of a specialist portfolio that is managed in a locality stands in the cell where it is managed', () => {
    expect(matrix.placesOf.get('specialist')).toEqual(['cell:north/care']);
  });

  test('every post stands somewhere and no cell or branch shows it twice, whatever the lines are, circles included', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'head-north', 'head-chesil'];
    const anyPost = fc.record({
      manager: fc.option(fc.constantFrom(...ids), { nil: undefined }),
      supervisor: fc.option(fc.constantFrom(...ids), { nil: undefined }),
      locality: fc.constantFrom('north', 'chesil', 'gone', null),
      portfolio: fc.constantFrom('care', 'ep', null),
    });
    fc.assert(
      fc.property(fc.tuple(...ids.map(() => anyPost)), (posts) => {
        const drawn = posts.map(({ manager, supervisor, ...place }, i) => {
          const lines = { ...(manager === undefined ? {} : { manager }), ...(supervisor === undefined ? {} : { supervisor }) };
          return [ids[i] ?? '', { ...place, ...lines }] as const;
        });
        const result = toMatrix(localities, portfolios, drawChart(Object.fromEntries(drawn)));
        const inCells = result.rows.flatMap(({ cells }) => cells).reduce((sum, { posts: count }) => sum + count, 0);
        const inBranches = result.outside.reduce((sum, { posts: count }) => sum + count, 0);
        expect(ids.filter((id) => !result.placesOf.has(id))).toEqual([]);
        expect(inCells + inBranches + result.above.length + 2).toBe(ids.length);
      }),
    );
  });
});
