import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectDone, expectRefused } from '../../support/expectChange.js';
import { onBothEngines } from '../../support/onBothEngines.js';

onBothEngines('editService', (graph) => {
  const drawn = () => draw(graph(), { nodes: { 'service:advice': { name: 'Advice', phone: '1' } } });

  test('changes what is said', async () => {
    await drawn();
    await expectDone(graph(), { editService: { service: 'service:advice', about: 'Advice.', phone: null } }, [
      '- Service service:advice name=Advice phone=1 RECORDED',
      '+ Service service:advice about=Advice. name=Advice RECORDED',
    ]);
  });

  test.each([
    ['saying nothing', { service: 'service:advice' }, 'Nothing is said that the details of Advice should be changed to.'],
  ] as const)('%s is refused', async (_, editService, sentence) => {
    await drawn();
    await expectRefused(graph(), { editService }, sentence);
  });
});
