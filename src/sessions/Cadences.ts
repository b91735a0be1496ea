/** How often sessions are due where nothing is agreed, in days. */
export interface Cadences {
  /** Of somebody newly qualified, while fewer than `underDays` days have passed since they qualified; the stages in their order. */
  readonly newlyQualified: readonly { readonly everyDays: number; readonly underDays: number }[];
  /** Of a social worker. */
  readonly socialWork: number;
  /** Of everybody else who needs supervision. */
  readonly others: number;
}

/** What the Local Government Association's employer standard 5 says: weekly for six weeks, fortnightly to six months, then monthly; six-weekly for others. */
export const STANDARD: Cadences = {
  newlyQualified: [
    { everyDays: 7, underDays: 42 },
    { everyDays: 14, underDays: 182 },
  ],
  socialWork: 31,
  others: 42,
};
