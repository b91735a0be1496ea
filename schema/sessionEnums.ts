import { words } from './enums.js';

export const SessionState = words('SessionState', 'Whether the record of a session stands.', {
  STANDS: 'It stands and counts.',
  CORRECTED: 'Another record has taken its place; it counts no longer.',
  WITHDRAWN: 'It was recorded by mistake; it counts no longer.',
});
export type SessionState = keyof typeof SessionState;

export const CadenceBasis = words('CadenceBasis', 'Where it comes from how often sessions are due.', {
  AGREED: 'Agreed between the two posts.',
  STANDARD:
    'Nothing is agreed, so the standard holds, as the rule sessionOverdue is set: for the newly qualified weekly for six weeks and fortnightly to six months; monthly in social work; six-weekly for others who need it.',
});
export type CadenceBasis = keyof typeof CadenceBasis;
