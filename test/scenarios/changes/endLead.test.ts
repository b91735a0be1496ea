import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectDone, expectRefused } from '../../support/expectChange.js';
import { onBothEngines } from '../../support/onBothEngines.js';

onBothEngines('endLead', (graph) => {
  const drawn = () => draw(graph(), { posts: { head: { leads: ['locality:led', 'team:left until 2026-11-22'] } } });

  test('leaves it without a head', async () => {
    await drawn();
    await expectDone(graph(), { endLead: { post: 'post:head', target: 'locality:led' } }, [
      '- post:head LEADS locality:led 2020-01-01..9999-12-31 RECORDED',
      '+ post:head LEADS locality:led 2020-01-01..2026-11-22 RECORDED',
    ]);
  });

  test.each([
    ['of what it leads no longer', { post: 'post:head', target: 'team:left' }, 'head does not lead left on 22 November 2026.'],
  ] as const)('%s is refused', async (_, endLead, sentence) => {
    await drawn();
    await expectRefused(graph(), { endLead }, sentence);
  });
});
