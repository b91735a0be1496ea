import { expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/Graph.js';
import { coverage } from '../../src/org/coverage.js';
import { draw, ON, type Drawing } from '../support/draw.js';
import { onBothEngines } from '../support/onBothEngines.js';

const NODES: Drawing['nodes'] = {
  'locality:north': { name: 'North' },
  'locality:west': { name: 'West' },
  'portfolio:care': { name: 'Social Care', kind: 'LOCALITY' },
  'portfolio:rare': { name: 'Rare Conditions', kind: 'SPECIALIST' },
};
const cell = { basedIn: 'north', serves: 'care' };

/** The cells in short, by `north care`. */
async function cells(graph: Graph, on = ON) {
  const found = await graph.read((tx) => coverage(tx, on));
  const short = (id: string) => id.split(':')[1] ?? id;
  return {
    rows: found.localities.map(({ id }) => short(id)),
    columns: found.portfolios.map(({ id }) => short(id)),
    cells: found.cells.map(({ locality, portfolio, leads, ...rest }) => ({
      at: `${short(locality)} ${short(portfolio)}`,
      leads: leads.map(({ id }) => short(id)),
      ...rest,
    })),
  };
}

onBothEngines('coverage', (graph) => {
  test('a cell counts the open posts of its locality and portfolio, and no others', async () => {
    await draw(graph(), {
      nodes: NODES,
      posts: {
        lead: { ...cell, holder: 'ann', is: { title: 'Service Manager', role: 'LOCALITY_SERVICE_MANAGER', fte: 1 } },
        half: { ...cell, holder: ['bob JOB_SHARE', 'cec JOB_SHARE'], is: { fte: 0.5 } },
        unrecorded: { ...cell, holder: 'dee', is: { fte: null } },
        vacant: { ...cell, is: { fte: 0.8 } },
        interim: { ...cell, holder: 'eve INTERIM', is: { fte: 0.2 } },
        closed: { ...cell, is: { closesOn: ON } },
        notYet: { ...cell, is: { opensOn: '2026-11-23' } },
        movedAway: { basedIn: ['north until 2026-11-22', 'west'], serves: 'care', holder: 'fay' },
        servedBefore: { basedIn: 'north', serves: 'care until 2026-11-22', holder: 'gus' },
        elsewhere: { basedIn: 'west', holder: 'hal' },
      },
    });
    const found = await cells(graph());
    expect(found.rows).toEqual(['north', 'west']);
    expect(found.columns).toEqual(['care']);
    expect(found.cells).toEqual([
      {
        at: 'north care',
        leads: ['lead'],
        posts: 5,
        fte: 3.5,
        vacancies: 1,
        interim: 1,
        empty: false,
        sentence:
          '5 posts (3.5 FTE) in North serve Social Care, led by ann (Service Manager). Of these, 1 is vacant and 1 is held for a time only.',
      },
      {
        at: 'west care',
        leads: [],
        posts: 1,
        fte: 1,
        vacancies: 0,
        interim: 0,
        empty: false,
        sentence: '1 post (1 FTE) in West serves Social Care, with no service manager among them.',
      },
    ]);
  });

  test('an empty cell is there and says so', async () => {
    await draw(graph(), { nodes: NODES });
    const { cells: found } = await cells(graph());
    expect(found.map(({ at, empty, posts, fte }) => ({ at, empty, posts, fte }))).toEqual([
      { at: 'north care', empty: true, posts: 0, fte: 0 },
      { at: 'west care', empty: true, posts: 0, fte: 0 },
    ]);
    expect(found[0]?.sentence).toBe('No post in North serves Social Care.');
  });

  test('a specialist portfolio has a column on the dates on which it has a post in some locality', async () => {
    await draw(graph(), {
      nodes: NODES,
      posts: { expert: { basedIn: 'west', serves: 'rare from 2026-12-01' }, central: { serves: 'rare' } },
    });
    expect((await cells(graph())).columns).toEqual(['care']);
    const later = await cells(graph(), '2026-12-01');
    expect(later.columns).toEqual(['care', 'rare']);
    expect(later.cells.map(({ at, posts }) => `${at} ${posts}`)).toEqual(['north care 0', 'north rare 0', 'west care 0', 'west rare 1']);
  });

  test('two edges that overlap count a post once, and a post that serves two portfolios counts in both', async () => {
    await draw(graph(), {
      nodes: { ...NODES, 'portfolio:help': { name: 'Early Help', kind: 'LOCALITY' } },
      posts: { twice: { basedIn: ['north', 'north from 2026-01-01'], serves: ['care', 'help'], holder: 'ann' } },
    });
    const { cells: found } = await cells(graph());
    expect(found.filter(({ posts }) => posts > 0).map(({ at, posts }) => `${at} ${posts}`)).toEqual(['north help 1', 'north care 1']);
  });

  test('an empty database has an empty grid', async () => {
    expect(await cells(graph())).toEqual({ rows: [], columns: [], cells: [] });
  });
});
