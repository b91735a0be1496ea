import { describe, expect, test } from '@jest/globals';
import { LIMITS, readConfig } from '../src/config.js';
import { Fatal } from '../src/errors.js';

describe.each(Object.entries(LIMITS))('%s', (limit, { variable, usual, most }) => {
  const read = (text: string) => readConfig({ [variable]: text }).limits[limit as keyof typeof LIMITS];

  test('has a default that it could also be set to', () => {
    expect(readConfig({}).limits[limit as keyof typeof LIMITS]).toBe(usual);
    expect(read(String(usual))).toBe(usual);
  });

  test('is read from its variable, from 1 to its greatest value', () => {
    expect([read('1'), read(String(most)), read('')]).toEqual([1, most, usual]);
  });

  test.each(['0', '-1', '1.5', '1e3', 'none', 'Infinity', '0x10', String(most + 1)])('refuses %s, naming the variable', (text) => {
    expect(() => read(text)).toThrow(Fatal);
    expect(() => read(text)).toThrow(new RegExp(`^${variable} must be a whole number from 1 to ${most}, not "`));
  });
});

describe('trusted proxies', () => {
  const read = (text: string) => readConfig({ LIMIT_TRUSTED_PROXIES: text }).limits.trustedProxies;

  test('nobody is trusted unless named', () => {
    expect([readConfig({}).limits.trustedProxies, read(' ')]).toEqual([[], []]);
  });

  test('addresses and networks are trusted', () => {
    expect(read('10.0.0.7, 10.1.0.0/16,2001:db8::/64')).toEqual(['10.0.0.7', '10.1.0.0/16', '2001:db8::/64']);
  });

  test.each(['everybody', '10.0.0', '10.0.0.0/33', '10.0.0.0/0', '::/0', '10.0.0.0/8/8', '10.0.0.1,', '10.0.0.0/x', '2001:db8::/129'])(
    'refuses %s',
    (text) => {
      expect(() => read(text)).toThrow(Fatal);
    },
  );
});
