/** The language of the texts. A second catalogue (Welsh) joins here. */
export const LANGUAGE = 'en';

const HOME = 'en-GB';

/**
 * How the reader writes dates, numbers and lists: the first of the browser's locales that speaks the language of the texts, so that a sentence is
 * never half in one language and half in another; British English when there is none.
 */
export function localeOf(wanted: readonly string[]): string {
  return wanted.find((locale) => locale.toLowerCase().split('-')[0] === LANGUAGE && locale.includes('-')) ?? HOME;
}

// Tests of pure functions run where there is no navigator.
export const LOCALE = localeOf(typeof navigator === 'undefined' ? [] : navigator.languages);
