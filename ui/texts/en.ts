import { CHART } from './en/chart';
import { COMPARE } from './en/compare';
import { EXPLORE } from './en/explore';
import { EXPORT } from './en/export';
import { GAPS } from './en/gaps';
import { HEADER } from './en/header';
import { MATRIX } from './en/matrix';
import { PANEL } from './en/panel';
import { PATH } from './en/path';
import { PLACE } from './en/place';
import { RESTRUCTURE } from './en/restructure';
import { STUDIO } from './en/studio';
import { SUPERVISION } from './en/supervision';
import { COVERAGE } from './en/coverage';
import { SETTINGS } from './en/settings';
import { TREND } from './en/trend';
import { WORDS } from './en/words';

/**
 * Every word that people read in the pages, in English, as ICU messages: `{name}` is a value, `{count, plural, one {…} other {…}}` chooses a form,
 * `<b>…</b>` marks what the page wraps. What the service says (sentences, names, reasons) comes from the service.
 */
export const EN = {
  ...WORDS,
  ...HEADER,
  ...EXPLORE,
  ...PANEL,
  ...MATRIX,
  ...CHART,
  ...EXPORT,
  ...PLACE,
  ...PATH,
  ...GAPS,
  ...TREND,
  ...SUPERVISION,
  ...COVERAGE,
  ...RESTRUCTURE,
  ...STUDIO,
  ...COMPARE,
  ...SETTINGS,
} as const;
