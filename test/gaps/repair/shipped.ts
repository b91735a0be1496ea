import { type Measure, measureOf } from '../../../src/gaps/repair/Measure.js';
import { RULES } from '../../../src/gaps/rules/index.js';
import { Settings } from '../../../src/gaps/settings.js';

/** The measure of the rules as they are shipped, when nobody has set anything else. */
export const SHIPPED: Measure = measureOf(
  new Settings(
    RULES.flatMap(({ id, settings }) => settings.map((declared) => ({ ...declared, rule: id, value: declared.default, since: null }))),
  ),
);
