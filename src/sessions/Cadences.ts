/** How often sessions are due where nothing is agreed, in days. */
export interface Cadences {
  /** Of somebody newly qualified, while fewer than `underDays` days have passed since they qualified; the stages in their order. */
  readonly newlyQualified: readonly { readonly everyDays: number; readonly underDays: number }[];
  /** Of a social worker. */
  readonly socialWork: number;
  /** Of everybody else who needs supervision. */
  readonly others: number;
}
