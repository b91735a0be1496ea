/** By what a supervisor is judged: the settings of the rules, as they stand on the day. Days are numbers of days. */
export interface Measure {
  /** superviseesTooMany: the most supervisees that one post has. */
  readonly mostSupervisees: number;
  /** endsWithoutSuccessor: what ends within so many days ends soon. */
  readonly soonDays: number;
  /** newStarterWithoutAgreement: whoever has held a post for less is new in it. */
  readonly newDays: number;
  /** sameAsLine: roles whose supervision is given by somebody other than the line manager. */
  readonly independentRoles: readonly string[];
  /** supervisorOutsidePortfolio: roles that a leader of their portfolio supervises. */
  readonly portfolioRoles: readonly string[];
  /** supervisorOutsideProfession: the profession that somebody on its register supervises or manages. */
  readonly registerProfession: string;
  readonly register: string;
  /** supervisorUnsupervised: heads of a profession, besides the head of the organisation, whom nobody need supervise. */
  readonly heads: readonly string[];
  /** How often sessions are agreed where nothing was agreed before: in the profession above, and elsewhere. */
  readonly everyDays: number;
  readonly everyDaysElsewhere: number;
}

/** The measure of the rules as they are shipped. */
export const SHIPPED: Measure = {
  mostSupervisees: 8,
  soonDays: 60,
  newDays: 42,
  independentRoles: ['EDUCATIONAL_PSYCHOLOGIST', 'SENIOR_EDUCATIONAL_PSYCHOLOGIST', 'SPECIALIST_TEACHER'],
  portfolioRoles: ['LOCALITY_SERVICE_MANAGER'],
  registerProfession: 'SOCIAL_WORK',
  register: 'SWE',
  heads: [],
  everyDays: 31,
  everyDaysElsewhere: 42,
};
