import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectDone, expectRefused } from '../../support/expectChange.js';
import { onBothEngines } from '../../support/onBothEngines.js';

onBothEngines('openTeam', (graph) => {
  const drawn = () => draw(graph(), { posts: { other: { memberOf: 'owls' } }, nodes: { 'team:owls': { name: 'Owls', kind: 'LOCALITY' } } });

  test('sets it up under an id made of its name, without members', async () => {
    await drawn();
    await expectDone(graph(), { openTeam: { name: 'Young Owls', kind: 'SPECIALIST' } }, [
      '+ Team team:young-owls kind=SPECIALIST name=Young Owls RECORDED',
    ]);
    await expectDone(graph(), { openTeam: { name: 'Owls', kind: 'CENTRAL' } }, ['+ Team team:owls-2 kind=CENTRAL name=Owls RECORDED']);
  });

  test('under an id that is taken is refused', async () => {
    await drawn();
    await expectRefused(graph(), { openTeam: { id: 'team:owls', name: 'Birds', kind: 'CENTRAL' } }, 'There is a team team:owls already.');
  });
});
