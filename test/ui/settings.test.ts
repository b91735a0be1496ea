import { expect, test } from '@jest/globals';
import { DEFAULT_SETTINGS, parseSettings } from '../../ui/settings/settings';

test('settings survive being kept', () => {
  const chosen = { lens: 'LINE', colouring: 'PROFESSION', density: 'COMPACT', theme: 'CONTRAST' } as const;
  expect(parseSettings(JSON.stringify(chosen))).toEqual(chosen);
});

test.each([
  ['nothing', null],
  ['no JSON', '{theme'],
  ['a list', '[1]'],
  ['nobody', 'null'],
  ['a theme of another version', '{"theme":"SEPIA"}'],
])('%s is as at first', (_, json) => {
  expect(parseSettings(json)).toEqual(DEFAULT_SETTINGS);
});

test('one setting that is not understood does not lose the others', () => {
  expect(parseSettings('{"theme":"DARK","density":7}')).toEqual({ ...DEFAULT_SETTINGS, theme: 'DARK' });
});
