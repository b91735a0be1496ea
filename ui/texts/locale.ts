/** The language of the texts. A second catalogue (Welsh) joins here. */
export const LANGUAGE = 'en';

const HOME = 'en-GB';
// A browser on a bare system may call its language en-US@posix, which no formatter takes.
const WELL_FORMED = /^[a-z]{2,3}(-[a-z\d]{2,8})+$/i;

/**
 * How the reader writes dates, numbers and lists: the first of the browser's locales that speaks the language of the texts, so that a sentence is
 * never half in one language and half in another; British English when there is none.
 */
export function localeOf(wanted: readonly string[]): string {
  return wanted.find((locale) => locale.toLowerCase().split('-')[0] === LANGUAGE && WELL_FORMED.test(locale)) ?? HOME;
}

// Tests of pure functions run where there is no navigator.
export const LOCALE = localeOf(typeof navigator === 'undefined' ? [] : navigator.languages);
