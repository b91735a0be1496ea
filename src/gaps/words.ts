import { compare } from './compare.js';
import type { Asked, Words } from './Rule.js';

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const LIST = new Intl.ListFormat('en-GB');
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const MS = 86_400_000;

const [FIRST, LAST] = ['0001-01-01', '9999-12-31'];

/** The ISO day so many days after another; before, when negative. No day is before the year 1 or after the year 9999: then it is the first of all, or the last. */
export function daysAfter(day: string, days: number): string {
  const at = Date.parse(`${day}T00:00:00Z`) + days * MS;
  if (at < Date.parse(`${FIRST}T00:00:00Z`)) return FIRST;
  return at > Date.parse(`${LAST}T00:00:00Z`) ? LAST : new Date(at).toISOString().slice(0, 10);
}

/** The words of every sentence. */
export function wordsOf(asked: Asked): Words {
  return {
    ...asked,
    day: (iso) => DAY.format(new Date(`${iso}T00:00:00Z`)),
    daysBetween: (from, to) => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS),
    names: (names, most) => listed(names, most),
    posts: (titles, most) => listed(titles, most, (title) => `“${title}”`),
    count: (many, one, more) => `${spelt(many)} ${many === 1 ? one : more}`,
    sentences: (sentences) => [...sentences].sort(compare).map(capitalised).join(' '),
  };
}

function listed(names: readonly string[], most = 4, said = (name: string) => name): string {
  const all = [...new Set(names)].sort(compare).map(said);
  const left = all.length - most;
  return LIST.format(left < 2 ? all : [...all.slice(0, most), `${spelt(left)} others`]);
}

function capitalised(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

function spelt(many: number): string {
  return NUMBERS[many] ?? many.toLocaleString('en-GB');
}
