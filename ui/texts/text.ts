import { IntlMessageFormat } from 'intl-messageformat';
import { EN } from './en';
import { LOCALE } from './locale';

export type TextKey = keyof typeof EN;
export type TextValues = Readonly<Record<string, string | number>>;

const kept = new Map<TextKey, IntlMessageFormat>();

/** The compiled message of a key; each is compiled once. */
export function messageOf(key: TextKey): IntlMessageFormat {
  let message = kept.get(key);
  if (message === undefined) kept.set(key, (message = new IntlMessageFormat(EN[key], LOCALE)));
  return message;
}

/** The words for a key, in the reader's language, with values in their places and plurals in their forms. Throws when a value is missing. */
export function text(key: TextKey, values?: TextValues): string {
  return values === undefined ? EN[key] : String(messageOf(key).format(values));
}
