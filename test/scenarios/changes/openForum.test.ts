import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectDone, expectRefused } from '../../support/expectChange.js';
import { onBothEngines } from '../../support/onBothEngines.js';

onBothEngines('openForum', (graph) => {
  const drawn = () => draw(graph(), { nodes: { 'forum:huddle': {} } });

  test('sets up a forum without members', async () => {
    await drawn();
    await expectDone(graph(), { openForum: { name: 'Panel', theme: 'OVERSIGHT', scope: 'COUNTY', cadence: 'monthly' } }, [
      '+ Forum forum:panel cadence=monthly name=Panel scope=COUNTY theme=OVERSIGHT RECORDED',
    ]);
  });

  test.each([
    [
      'an id that is taken',
      { id: 'forum:huddle', name: 'Huddle', theme: 'OVERSIGHT', scope: 'COUNTY' },
      'There is a forum forum:huddle already.',
    ],
  ] as const)('%s is refused', async (_, openForum, sentence) => {
    await drawn();
    await expectRefused(graph(), { openForum }, sentence);
  });
});
