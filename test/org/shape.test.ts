import { expect, test } from '@jest/globals';
import { shape } from '../../src/org/shape.js';
import { draw, ON } from '../support/draw.js';
import { onBothEngines } from '../support/onBothEngines.js';

const ORGANISATION = {
  top: { holder: 'ann', is: { fte: 1 } },
  left: { manager: 'top', holder: ['bob', 'cec'], is: { fte: 0.5 } },
  right: { manager: 'top', is: { fte: 0.6 } },
  one: { manager: 'left', holder: 'bob', is: { fte: null } },
  two: { manager: 'left', holder: 'dee until 2026-11-22', is: { fte: 0.1 } },
  three: { manager: 'left', holder: 'eve', is: { fte: 0.2 } },
  four: { manager: 'right', holder: 'fay', is: { fte: 1 } },
  closed: { manager: 'right', holder: 'gus', is: { closesOn: ON } },
  notYet: { manager: 'right', holder: 'hal', is: { opensOn: '2026-11-23' } },
  ended: { manager: 'right until 2026-11-22', holder: 'ivy' },
} as const;

onBothEngines('shape', (graph) => {
  test('the whole organisation: people once, open posts, vacancies, layers and spans', async () => {
    await draw(graph(), { posts: ORGANISATION });
    expect(await graph().read((tx) => shape(tx, null, ON))).toEqual({
      root: null,
      headcount: 6,
      posts: 8,
      fte: 5.4,
      vacancies: 2,
      vacantFte: 0.7,
      layers: 3,
      spans: {
        managers: 3,
        min: 1,
        median: 2,
        max: 3,
        histogram: [
          { span: 1, managers: 1 },
          { span: 2, managers: 1 },
          { span: 3, managers: 1 },
        ],
      },
      supervision: { supervisors: 0, hoursAMonth: 0, withoutCadence: 0, loads: [] },
    });
  });

  test('a branch is its root and everybody below it', async () => {
    await draw(graph(), { posts: ORGANISATION });
    expect(await graph().read((tx) => shape(tx, 'post:left', ON))).toMatchObject({
      root: { id: 'post:left' },
      headcount: 3,
      posts: 4,
      fte: 1.8,
      vacancies: 1,
      vacantFte: 0.1,
      layers: 2,
      spans: { managers: 1, min: 3, median: 3, max: 3 },
    });
  });

  test('another date has another shape', async () => {
    await draw(graph(), { posts: ORGANISATION });
    const right = (on: string) => graph().read((tx) => shape(tx, 'post:right', on));
    expect(await right('2026-11-21')).toMatchObject({ posts: 4, spans: { max: 3 } });
    expect(await right('2026-11-23')).toMatchObject({ posts: 3, spans: { max: 2 } });
  });

  test('a post alone has one layer and no span, an empty database none', async () => {
    expect(await graph().read((tx) => shape(tx, null, ON))).toMatchObject({ posts: 0, layers: 0, fte: 0, headcount: 0 });
    await draw(graph(), { posts: { alone: {} } });
    expect(await graph().read((tx) => shape(tx, 'post:alone', ON))).toMatchObject({
      layers: 1,
      spans: { managers: 0, min: null, median: null, max: null, histogram: [] },
    });
  });

  test('the median of an even number of spans is the mean of the two in the middle', async () => {
    await draw(graph(), { posts: { a: { manager: 'x' }, b: { manager: 'y' }, c: { manager: 'y' } } });
    expect((await graph().read((tx) => shape(tx, null, ON))).spans.median).toBe(1.5);
  });

  test('a loop ends, two managers count a report each, and two lines to one manager count once', async () => {
    await draw(graph(), {
      posts: { loop1: { manager: 'loop2' }, loop2: { manager: 'loop1' }, both: { manager: ['loop1', 'loop2', 'loop2 from 2026-01-01'] } },
    });
    const whole = await graph().read((tx) => shape(tx, null, ON));
    expect(whole).toMatchObject({ posts: 3, layers: 2, spans: { managers: 2, max: 2, min: 2 } });
    expect(await graph().read((tx) => shape(tx, 'post:loop2', ON))).toMatchObject({ posts: 3, layers: 2 });
  });

  test('the load is 1.5 hours as often as agreed, for each agreement, and names those without a cadence', async () => {
    await draw(graph(), {
      posts: {
        busy: { manager: 'idle' },
        a: { supervisor: ['busy every 30', 'busy for family every 15'] },
        b: { supervisor: 'busy' },
        ended: { supervisor: 'busy every 7 until 2026-11-22' },
        closed: { supervisor: 'busy every 7', is: { closesOn: ON } },
        c: { supervisor: 'less every 42', manager: 'busy' },
      },
    });
    const { supervision } = await graph().read((tx) => shape(tx, null, ON));
    expect(supervision).toEqual({
      supervisors: 2,
      hoursAMonth: 5.65,
      withoutCadence: 1,
      loads: [
        { on: ON, supervisor: 'post:busy', supervisees: 2, hoursAMonth: 4.57, withoutCadence: 1 },
        { on: ON, supervisor: 'post:less', supervisees: 1, hoursAMonth: 1.09, withoutCadence: 0 },
      ],
    });
    const branch = await graph().read((tx) => shape(tx, 'post:busy', ON));
    expect(branch).toMatchObject({ posts: 2, supervision: { supervisors: 1, loads: [{ supervisor: 'post:busy', supervisees: 2 }] } });
  });

  test('a root that no open post is, is not found', async () => {
    await draw(graph(), { posts: ORGANISATION });
    const refused = { extensions: { code: 'NOT_FOUND', argument: 'root' } };
    await expect(graph().read((tx) => shape(tx, 'post:nobody', ON))).rejects.toMatchObject(refused);
    await expect(graph().read((tx) => shape(tx, 'post:closed', ON))).rejects.toMatchObject(refused);
  });
});
