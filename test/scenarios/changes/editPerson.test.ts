import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectDone, expectRefused } from '../../support/expectChange.js';
import { onBothEngines } from '../../support/onBothEngines.js';

onBothEngines('editPerson', (graph) => {
  const drawn = () =>
    draw(graph(), {
      posts: { held: { holder: 'ann' } },
      nodes: { 'person:ann': { name: 'Ann', phone: '1', newlyQualifiedOn: '2026-01-01', source: 'PUBLISHED' } },
    });

  test('changes what is said, takes away what is null, and leaves the rest', async () => {
    await drawn();
    await expectDone(
      graph(),
      { editPerson: { person: 'person:ann', email: 'ann@example.org', phone: null, registrationExpiresOn: '2028-02-29' } },
      [
        '- Person person:ann name=Ann newlyQualifiedOn=2026-01-01 phone=1 PUBLISHED',
        '+ Person person:ann email=ann@example.org name=Ann newlyQualifiedOn=2026-01-01 registrationExpiresOn=2028-02-29 RECORDED',
      ],
    );
  });

  test.each([
    ['somebody who is not there', { person: 'person:bob', name: 'Bob' }, 'There is no person person:bob.'],
    ['saying nothing', { person: 'person:ann' }, 'Nothing is said that the details of Ann should be changed to.'],
  ] as const)('%s is refused', async (_, editPerson, sentence) => {
    await drawn();
    await expectRefused(graph(), { editPerson }, sentence);
  });
});
