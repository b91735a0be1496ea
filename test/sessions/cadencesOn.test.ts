import { expect, test } from '@jest/globals';
import { cadencesOn } from '../../src/sessions/cadencesOn.js';
import { draw, ON } from '../support/draw.js';
import { onBothEngines } from '../support/onBothEngines.js';
import { STANDARD } from './standard.js';

onBothEngines('how often sessions are due where nothing is agreed', (graph) => {
  test('is what the standard says until somebody sets it otherwise, from that day on', async () => {
    await draw(graph(), {
      nodes: {
        'setting:1': { rule: 'sessionOverdue', name: 'everyDaysSocialWork', value: '28', startsOn: ON, endsOn: '2027-01-01' },
        'setting:2': { rule: 'sessionTooShort', name: 'everyDaysOther', value: '1', startsOn: ON, endsOn: '9999-12-31' },
      },
    });
    const on = (day: string) => graph().read((tx) => cadencesOn(tx, day));
    expect(await on('2026-11-21')).toEqual(STANDARD);
    expect(await on(ON)).toEqual({ ...STANDARD, socialWork: 28 });
    expect(await on('2027-01-01')).toEqual(STANDARD);
  });
});
