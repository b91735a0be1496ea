import { expect, test } from '@jest/globals';
import { kindText, wordText } from '../../../ui/restructure/wordText';

test('a word is said as the texts have it, and any other in small letters; a kind as its words', () => {
  expect([wordText('JOB_SHARE'), wordText('SOCIAL_WORK'), wordText('CASE_PANEL')]).toEqual(['job share', 'Social work', 'Case panel']);
  expect([kindText('moveLine'), kindText('appoint'), kindText('openPost')]).toEqual(['Move line', 'Appoint', 'Open post']);
});
