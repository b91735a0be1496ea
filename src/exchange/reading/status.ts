import { squeezed } from './Table.js';

/** What the name of a holder says of the post. */
export type NameStatus = 'named' | 'notDisclosed' | 'vacant' | 'eliminated' | 'blank';

const STATUSES: readonly (readonly [NameStatus, RegExp])[] = [
  [
    'vacant',
    /^(currently |post )?(vacant|vacancy|vacent|unfilled|gwag|vakant|unbesetzt|vacante?)\b|^n ?[da] vacant$|^(to be (appointed|recruited|confirmed)|tb[acd]|recruiting|under recruitment)( post| position)?$/,
  ],
  ['eliminated', /^(eliminated|deleted|abolished|post (eliminated|deleted)|disestablished)$/],
  ['notDisclosed', /^(n ?[da]|not (disclosed|applicable|available|published)|undisclosed|withheld|redacted|name withheld)$/],
];

/** Reads a name column: published files write vacant, eliminated and not disclosed in many ways, with quotation marks or without. */
export function nameStatus(name: string): NameStatus {
  const word = squeezed(name.toLowerCase().replace(/['"‘’“”().#*†‡\-–/\\[\]]+/g, ' '));
  if (word === '') return name.trim() === '' ? 'blank' : 'notDisclosed';
  return STATUSES.find(([, pattern]) => pattern.test(word))?.[0] ?? 'named';
}

const PLACEHOLDERS = /^(0+|deleted|eliminated|vacant|n\/?a|n\/?d|none|null|tb[ac]|unknown|new|-+|\?+|x+)$/i;

/** True for what stands in a column of ids where there is none, so that rows which share it are not one post. */
export function isPlaceholder(ref: string): boolean {
  return PLACEHOLDERS.test(ref);
}

/** True for what stands in the column of managers at the top of an organisation. */
export function isTop(manager: string): boolean {
  return /^xx$/i.test(manager);
}

/** True for what begins a row of sums under a table. */
export function isTotal(cell: string): boolean {
  return /^(grand |sub[ -]?)?(totals?|sum)( (number |no )?(of )?(posts|staff|fte|headcount))?:?( \d+)?$/i.test(cell);
}
