import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectDone, expectRefused } from '../../support/expectChange.js';
import { onBothEngines } from '../../support/onBothEngines.js';

onBothEngines('renameService', (graph) => {
  const drawn = () =>
    draw(graph(), {
      nodes: { 'service:new': { name: 'Advice' }, 'service:old': { name: 'Help', formerNames: ['Aid'], formerNamesUntil: ['2020-01-01'] } },
    });

  test('keeps the former name with its last day', async () => {
    await drawn();
    await expectDone(graph(), { renameService: { service: 'service:new', name: 'Counsel' } }, [
      '- Service service:new name=Advice RECORDED',
      '+ Service service:new formerNames=Advice formerNamesUntil=2026-11-22 name=Counsel RECORDED',
    ]);
  });

  test('keeps all former names', async () => {
    await drawn();
    await expectDone(graph(), { renameService: { service: 'service:old', name: 'Support', on: '2026-01-01' } }, [
      '- Service service:old formerNames=Aid formerNamesUntil=2020-01-01 name=Help RECORDED',
      '+ Service service:old formerNames=Aid,Help formerNamesUntil=2020-01-01,2026-01-01 name=Support RECORDED',
    ]);
  });

  test.each([['the same name', { service: 'service:new', name: 'Advice' }, 'Advice has that name already.']] as const)(
    '%s is refused',
    async (_, renameService, sentence) => {
      await drawn();
      await expectRefused(graph(), { renameService }, sentence);
    },
  );
});
