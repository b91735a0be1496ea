import { expect, test } from '@jest/globals';
import { DEFAULT_SETTINGS, parseSettings } from '../../ui/settings/settings';

test('settings survive being kept', () => {
  const chosen = { lens: 'LINE', colouring: 'PROFESSION', density: 'COMPACT', theme: 'CONTRAST', columns: ['HOLDER', 'LOCALITY'] } as const;
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

test('columns come in their own order, unknown ones are left out, and to have none is a choice too', () => {
  expect(parseSettings('{"columns":["REPORTS","SHOE_SIZE","HOLDER"]}').columns).toEqual(['HOLDER', 'REPORTS']);
  expect(parseSettings('{"columns":[]}').columns).toEqual([]);
  expect(parseSettings('{"columns":"HOLDER"}').columns).toEqual(DEFAULT_SETTINGS.columns);
});

test('one setting that is not understood does not lose the others', () => {
  expect(parseSettings('{"theme":"DARK","density":7}')).toEqual({ ...DEFAULT_SETTINGS, theme: 'DARK' });
});
