import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectDone, expectRefused } from '../../support/expectChange.js';
import { onBothEngines } from '../../support/onBothEngines.js';

onBothEngines('addPerson', (graph) => {
  const drawn = () => draw(graph(), { posts: { held: { holder: 'ann' } } });

  test('adds somebody who holds no post, under an id made of the name', async () => {
    await drawn();
    await expectDone(graph(), { addPerson: { name: 'Zoë O’Neil', registeredWith: 'SWE', registrationExpiresOn: '2027-12-01' } }, [
      '+ Person person:zoe-o-neil name=Zoë O’Neil registeredWith=SWE registrationExpiresOn=2027-12-01 RECORDED',
    ]);
  });

  test('makes another id where that is taken', async () => {
    await drawn();
    await expectDone(graph(), { addPerson: { name: 'Ann' } }, ['+ Person person:ann-2 name=Ann RECORDED']);
  });

  test.each([['an id that is taken', { id: 'person:ann', name: 'Ann' }, 'There is a person person:ann already.']] as const)(
    '%s is refused',
    async (_, addPerson, sentence) => {
      await drawn();
      await expectRefused(graph(), { addPerson }, sentence);
    },
  );
});
