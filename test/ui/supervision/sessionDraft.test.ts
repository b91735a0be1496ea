import { expect, test } from '@jest/globals';
import type { Given } from '../../../ui/api/useSessions';
import { draftOf, newDraft, toggled, toSession } from '../../../ui/supervision/sessionDraft';

const given = (reflective: boolean | null): Given => ({
  ...{ id: 'session:1', on: '2026-11-10', minutes: 75, reflective, group: false },
  supervisees: [{ id: 'post:a', title: 'A', state: 'HELD', holders: [] }],
});

test('a record survives the way into the form and back, whether or not somebody said that it was reflective', () => {
  for (const reflective of [true, false, null]) {
    expect(toSession(draftOf(given(reflective)), 'post:s')).toEqual({
      ...{ supervisor: 'post:s', supervisees: ['post:a'], on: '2026-11-10', minutes: 75, reflective },
    });
  }
});

test('choosing a supervisee adds them, choosing them again takes them out', () => {
  const one = toggled(newDraft('2026-11-10'), 'post:a');
  expect(toggled(one, 'post:b').supervisees).toEqual(['post:a', 'post:b']);
  expect(toggled(one, 'post:a').supervisees).toEqual([]);
});
