import { expect, test } from '@jest/globals';
import { initials } from '../../../ui/kit/initials';

test.each([
  ['Rhian Hale', 'RH'],
  ['Sarah-Jane Smedmor', 'SS'],
  ['Zofia  Łukasik', 'ZŁ'],
  ['Claire', 'C'],
  ['Ana de la Costa', 'AC'],
  ['', ''],
])('%s is %s', (name, letters) => {
  expect(initials(name)).toBe(letters);
});
