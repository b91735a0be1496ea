import { expect, test } from '@jest/globals';
import { revisionOf } from '../../src/graph/revision.js';
import { countsOn, headOf, organisation } from '../../src/org/organisation.js';
import { draw, ON } from '../support/draw.js';
import { onBothEngines } from '../support/onBothEngines.js';

const NOTHING = { posts: 0, vacancies: 0, people: 0, localities: 0, portfolios: 0, teams: 0, services: 0, forums: 0, plans: 0 };

onBothEngines('organisation', (graph) => {
  test('of an empty database has a name that says so, no head, and counts of nothing', async () => {
    const found = await graph().read((tx) => organisation(tx, ON));
    expect(found).toEqual({
      on: ON,
      id: 'organisation:none',
      name: 'No organisation is recorded yet',
      startedOn: null,
      source: { kind: 'RECORDED', document: null, on: null },
      revision: await graph().read(revisionOf),
    });
    expect(await graph().read((tx) => headOf(tx, found.id, ON))).toBeNull();
    expect(await graph().read((tx) => countsOn(tx, ON))).toEqual(NOTHING);
  });

  test('is told with its source and its first day', async () => {
    await draw(graph(), {
      nodes: {
        'organisation:us': { name: 'Us', startedOn: '2020-09-01', source: 'PUBLISHED', sourceDocument: 'model', sourceOn: '2020-01-02' },
      },
    });
    expect(await graph().read((tx) => organisation(tx, ON))).toMatchObject({
      id: 'organisation:us',
      name: 'Us',
      startedOn: '2020-09-01',
      source: { kind: 'PUBLISHED', document: 'model', on: '2020-01-02' },
    });
  });

  test('the revision is that of the answer', async () => {
    const before = (await graph().read((tx) => organisation(tx, ON))).revision;
    await graph().write(async () => null);
    expect((await graph().read((tx) => organisation(tx, ON))).revision).toBe(before + 1);
  });

  test('its head is whoever leads it on the day', async () => {
    await draw(graph(), {
      posts: {
        old: { leads: 'organisation:us until 2026-01-01' },
        new: { leads: 'organisation:us from 2026-01-01', holder: 'ann ACTING' },
        other: { leads: 'team:us' },
      },
    });
    const head = (on: string) => graph().read((tx) => headOf(tx, 'organisation:us', on));
    expect((await head('2025-12-31'))?.id).toBe('post:old');
    expect(await head(ON)).toMatchObject({ id: 'post:new', state: 'INTERIM', on: ON });
    expect(await head('2019-01-01')).toBeNull();
  });

  test('counts open posts, vacancies and people who hold a post on the day, and all other nouns', async () => {
    await draw(graph(), {
      posts: {
        held: { holder: ['ann', 'bob JOB_SHARE'], leads: 'locality:west', serves: ['a', 'b'], memberOf: ['t1', 't2', 't3'] },
        alsoHeldByAnn: { holder: 'ann ACTING', attends: 'f1', chairs: 'f2', responsibleFor: 's1' },
        vacant: {},
        left: { holder: 'gone until 2026-11-22' },
        closed: { is: { closesOn: ON }, holder: 'still until 2026-11-22' },
        coming: { is: { opensOn: '2026-11-23' } },
      },
      nodes: { 'person:unattached': {}, 'plan:one': {} },
    });
    expect(await graph().read((tx) => countsOn(tx, ON))).toEqual({
      posts: 4,
      vacancies: 2,
      people: 2,
      localities: 1,
      portfolios: 2,
      teams: 3,
      services: 1,
      forums: 2,
      plans: 1,
    });
    expect(await graph().read((tx) => countsOn(tx, '2026-11-21'))).toMatchObject({ posts: 5, vacancies: 1, people: 4 });
    expect(await graph().read((tx) => countsOn(tx, '2026-11-23'))).toMatchObject({ posts: 5, vacancies: 3, people: 2 });
  });
});
