import { words } from './enums.js';

export const MoveAspect = words('MoveAspect', 'What of a post is another than before.', {
  LINE: 'Its line manager.',
  SUPERVISOR: 'Its professional supervisors.',
  LOCALITY: 'Where it is based.',
  PORTFOLIO: 'What it serves.',
});
export type MoveAspect = keyof typeof MoveAspect;

export const ChangeFieldType = words('ChangeFieldType', 'What stands in a field of a change.', {
  ID: 'An id.',
  IDS: 'A list of ids.',
  TEXT: 'A text.',
  JSON: 'A value, as the text of its JSON.',
  DAY: 'A day such as 2026-11-22.',
  INT: 'A whole number.',
  FLOAT: 'A number.',
  BOOLEAN: 'True or false.',
  WORD: 'One of a closed list of words.',
});
export type ChangeFieldType = keyof typeof ChangeFieldType;
