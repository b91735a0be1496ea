import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectDone, expectRefused } from '../../support/expectChange.js';
import { onBothEngines } from '../../support/onBothEngines.js';

onBothEngines('setRule', (graph) => {
  const drawn = () =>
    draw(graph(), {
      nodes: {
        'setting:old': { rule: 'spanTooWide', name: 'most', value: '6', startsOn: '2020-01-01', endsOn: '2028-01-01' },
        'setting:later': { rule: 'spanTooWide', name: 'most', value: '7', startsOn: '2028-01-01', endsOn: '9999-12-31' },
      },
    });

  test('ends the period that stands and lasts until the next', async () => {
    await drawn();
    await expectDone(graph(), { setRule: { rule: 'spanTooWide', setting: 'most', value: '12' } }, [
      '- Setting setting:old endsOn=2028-01-01 name=most rule=spanTooWide startsOn=2020-01-01 value=6 RECORDED',
      '+ Setting setting:old endsOn=2026-11-22 name=most rule=spanTooWide startsOn=2020-01-01 value=6 RECORDED',
      '+ Setting setting:spanTooWide/most/2026-11-22 endsOn=2028-01-01 name=most rule=spanTooWide startsOn=2026-11-22 value=12 RECORDED',
    ]);
  });

  test.each([
    ['of a rule that is not there', { rule: 'tooGreen', setting: 'most', value: '1' }, 'There is no rule tooGreen.'],
    [
      'a setting that the rule has not',
      { rule: 'spanTooWide', setting: 'least', value: '1' },
      'The rule spanTooWide has no setting least; it has most.',
    ],
    [
      'a value that the rule cannot use',
      { rule: 'spanTooWide', setting: 'most', value: '"many"' },
      'The setting most of the rule spanTooWide cannot be "many": it needs a whole number of posts, from 0 to 100000, such as 8.',
    ],
    [
      'a number that no calendar holds',
      { rule: 'endsWithoutSuccessor', setting: 'days', value: '99999999999' },
      'The setting days of the rule endsWithoutSuccessor cannot be 99999999999: it needs a whole number of days, from 0 to 100000, such as 60.',
    ],
    [
      'a list that is none',
      { rule: 'supervisorOutsideProfession', setting: 'professions', value: '"SOCIAL_WORK"' },
      'The setting professions of the rule supervisorOutsideProfession cannot be "SOCIAL_WORK": it needs a list of professions, each in quotation marks, such as ["SOCIAL_WORK"].',
    ],
  ] as const)('%s is refused', async (_, setRule, sentence) => {
    await drawn();
    await expectRefused(graph(), { setRule }, sentence);
  });
});
