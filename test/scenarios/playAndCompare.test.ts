import { expect, test } from '@jest/globals';
import type { Change } from '../../src/scenarios/changes/index.js';
import { playAndCompare } from '../../src/scenarios/playAndCompare.js';
import { draw, ON } from '../support/draw.js';
import { dump } from '../support/dump.js';
import { onBothEngines } from '../support/onBothEngines.js';

onBothEngines('playAndCompare', (graph) => {
  test('tells the moves, the shape before and after, and leaves a rehearsal without a trace', async () => {
    await draw(graph(), {
      posts: {
        top: {},
        left: { manager: 'top', holder: 'ann' },
        right: { manager: 'top' },
        leaf: { manager: 'left', supervisor: 'right every 28' },
      },
    });
    const before = await graph().read(dump);
    const outcome = await graph().rehearse((tx) =>
      playAndCompare(
        tx,
        [
          { moveLine: { post: 'post:leaf', manager: 'post:right' } },
          { openPost: { title: 'New Post' } },
          { moveLine: { post: 'post:new-post', manager: 'post:leaf' } },
          { endSupervision: { post: 'post:leaf', supervisor: 'post:right' } },
        ],
        ON,
      ),
    );
    expect(outcome.refusals).toEqual([]);
    expect(outcome.moves).toEqual([
      { aspect: 'LINE', post: 'post:new-post', title: 'New Post', holders: [], before: [], after: [{ id: 'post:leaf', name: 'leaf' }] },
      {
        aspect: 'LINE',
        post: 'post:leaf',
        title: 'leaf',
        holders: [],
        before: [{ id: 'post:left', name: 'left' }],
        after: [{ id: 'post:right', name: 'right' }],
      },
      { aspect: 'SUPERVISOR', post: 'post:leaf', title: 'leaf', holders: [], before: [{ id: 'post:right', name: 'right' }], after: [] },
    ]);
    expect([outcome.before.posts, outcome.after.posts]).toEqual([4, 5]);
    expect([outcome.before.layers, outcome.after.layers]).toEqual([3, 4]);
    expect(await graph().read(dump)).toEqual(before);
  });

  test('answers every refusal with its step and its sentence, and compares nothing then', async () => {
    await draw(graph(), {
      posts: { top: {}, middle: { manager: 'top' }, leaf: { manager: 'middle', holder: 'ann' }, shut: { is: { closesOn: '2026-01-01' } } },
    });
    const outcome = await graph().rehearse((tx) =>
      playAndCompare(
        tx,
        [
          { moveLine: { post: 'post:top', manager: 'post:leaf' } },
          { moveLine: { post: 'post:leaf', manager: 'post:shut' } },
          { moveLine: { post: 'post:leaf', manager: 'post:nobody' } },
          { assignSupervisor: { post: 'post:leaf', supervisor: 'post:leaf' } },
          { appoint: { post: 'post:leaf', person: 'person:ann', capacity: 'ACTING' } },
          { endHolding: { post: 'post:top', person: 'person:ann' } },
        ],
        ON,
      ),
    );
    expect(outcome.refusals.map(({ step, sentence }) => `${step} ${sentence}`)).toEqual([
      '0 top would manage itself from 22 November 2026: it would report to leaf, who would report to middle, who would report to top.',
      '1 shut is closed from 1 January 2026; nothing can be changed about it from 22 November 2026.',
      '2 Step 2 already gives leaf a line manager from 22 November 2026; a post has one at a time.',
      '3 leaf cannot supervise itself.',
      '4 ann holds leaf from 1 January 2020 already.',
      '5 ann does not hold top on 22 November 2026.',
    ]);
    expect([outcome.opened, outcome.closed, outcome.moves, outcome.after]).toEqual([[], [], [], outcome.before]);
  });

  test('a successor named for a day to come closes today what ends without one, and an end without one opens it', async () => {
    await draw(graph(), {
      posts: {
        top: {},
        leaf: { manager: 'top until 2026-12-20', supervisor: 'top every 28' },
        firm: { manager: 'top', supervisor: 'top every 28' },
      },
    });
    const on = '2026-12-20';
    const compared = (changes: readonly Change[]) => graph().rehearse((tx) => playAndCompare(tx, changes, ON));
    const ids = (gaps: readonly { readonly id: string }[]) => gaps.map(({ id }) => id);
    const named = await compared([{ moveLine: { post: 'post:leaf', manager: 'post:top', on } }]);
    expect([ids(named.opened), ids(named.closed)]).toEqual([[], ['noLineManager/post:leaf', 'endsWithoutSuccessor/post:leaf']]);
    expect(named.on).toBe(on);
    const ended = await compared([{ endSupervision: { post: 'post:firm', supervisor: 'post:top', on } }]);
    expect(ids(ended.opened)).toContain('endsWithoutSuccessor/post:firm');
  });

  test('an id of something else is refused as one that is not there', async () => {
    await draw(graph(), { posts: { top: {}, leaf: { manager: 'top', holder: 'ann' } } });
    const outcome = await graph().rehearse((tx) =>
      playAndCompare(
        tx,
        [
          { moveLine: { post: 'post:leaf', manager: 'person:ann' } },
          { appoint: { post: 'post:leaf', person: 'post:top', capacity: 'ACTING' } },
          { assignSupervisor: { post: 'person:ann', supervisor: 'post:top' } },
          { lead: { post: 'post:leaf', target: 'person:ann' } },
          { lead: { post: 'post:leaf', target: 'team:none' } },
        ],
        ON,
      ),
    );
    expect(outcome.refusals.map(({ step, sentence }) => `${step} ${sentence}`)).toEqual([
      '0 There is no post person:ann.',
      '1 There is no person post:top.',
      '2 There is no post person:ann.',
      '3 There is no organisation, portfolio, locality, team or service person:ann.',
      '4 There is no team team:none.',
    ]);
  });

  test('a refusal names what an earlier step makes by its title, though it is not there yet', async () => {
    await draw(graph(), { posts: { top: {}, left: { manager: 'top' } } });
    const outcome = await graph().rehearse((tx) =>
      playAndCompare(
        tx,
        [
          { openPost: { id: 'post:deputy', title: 'Deputy Head' } },
          { moveLine: { post: 'post:deputy', manager: 'post:top' } },
          { moveLine: { post: 'post:deputy', manager: 'post:left' } },
        ],
        ON,
      ),
    );
    expect(outcome.refusals.map(({ sentence }) => sentence)).toEqual([
      'Step 2 already gives Deputy Head a line manager from 22 November 2026; a post has one at a time.',
    ]);
  });
});
