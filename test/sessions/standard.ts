import type { Cadences } from '../../src/sessions/Cadences.js';

/** What the Local Government Association's employer standard 5 says: weekly for six weeks, fortnightly to six months, then monthly; six-weekly for others. */
export const STANDARD: Cadences = {
  newlyQualified: [
    { everyDays: 7, underDays: 42 },
    { everyDays: 14, underDays: 182 },
  ],
  socialWork: 31,
  others: 42,
};
