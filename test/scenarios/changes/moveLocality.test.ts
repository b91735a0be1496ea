import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectDone, expectRefused } from '../../support/expectChange.js';
import { onBothEngines } from '../../support/onBothEngines.js';

onBothEngines('moveLocality', (graph) => {
  const drawn = () =>
    draw(graph(), {
      posts: { moved: { basedIn: ['old', 'both', 'later from 2027-01-01'] }, shut: { is: { closesOn: '2026-01-01' } } },
      nodes: { 'locality:new': {} },
    });

  test('ends those that stand and lasts until what was agreed for later', async () => {
    await drawn();
    await expectDone(graph(), { moveLocality: { post: 'post:moved', locality: 'locality:new' } }, [
      '- post:moved BASED_IN locality:both 2020-01-01..9999-12-31 RECORDED',
      '- post:moved BASED_IN locality:old 2020-01-01..9999-12-31 RECORDED',
      '+ post:moved BASED_IN locality:both 2020-01-01..2026-11-22 RECORDED',
      '+ post:moved BASED_IN locality:new 2026-11-22..2027-01-01 RECORDED',
      '+ post:moved BASED_IN locality:old 2020-01-01..2026-11-22 RECORDED',
    ]);
  });

  test.each([
    [
      'of a closed post',
      { post: 'post:shut', locality: 'locality:new' },
      'shut is closed from 1 January 2026; nothing can be changed about it from 22 November 2026.',
    ],
    ['to what is not there', { post: 'post:moved', locality: 'locality:none' }, 'There is no locality locality:none.'],
  ] as const)('%s is refused', async (_, moveLocality, sentence) => {
    await drawn();
    await expectRefused(graph(), { moveLocality }, sentence);
  });
});
