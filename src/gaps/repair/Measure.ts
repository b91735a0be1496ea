import type { Settings } from '../settings.js';

/** By what a supervisor is judged: the settings of the rules, as they stand on the day. */
export interface Measure {
  readonly mostSupervisees: number;
  readonly mostReports: number;
  /** What ends within so many days ends soon. */
  readonly soonDays: number;
  /** Whoever has held a post for fewer days is new in it. */
  readonly newDays: number;
  /** Roles whose supervision is given by somebody other than the line manager. */
  readonly independentRoles: readonly string[];
  /** Roles that a leader of their portfolio supervises. */
  readonly portfolioRoles: readonly string[];
  /** Professions that somebody on the register oversees. */
  readonly registerProfessions: readonly string[];
  readonly register: string;
  /** Professions in which a supervisor needs no registration. */
  readonly unregisteredProfessions: readonly string[];
  /** Heads of a profession, besides the head of the organisation, whom nobody need supervise. */
  readonly heads: readonly string[];
  /** Roles that review cases, and those that hold or manage them. */
  readonly reviewers: readonly string[];
  readonly caseRoles: readonly string[];
  /** Days between sessions, where nothing else is agreed: of those newly qualified at first and after that, of social workers, of others. */
  readonly everyDays: {
    readonly first: number;
    readonly firstDays: number;
    readonly early: number;
    readonly earlyDays: number;
    readonly socialWork: number;
    readonly other: number;
  };
  readonly sessionMinutes: number;
}

/** The measure that the settings of the rules make. */
export function measureOf(settings: Settings): Measure {
  const due = (name: string) => settings.number('sessionOverdue', name);
  return {
    mostSupervisees: settings.number('superviseesTooMany', 'most'),
    mostReports: settings.number('spanTooWide', 'most'),
    soonDays: settings.number('endsWithoutSuccessor', 'days'),
    newDays: settings.number('newStarterWithoutAgreement', 'days'),
    independentRoles: settings.list('sameAsLine', 'roles'),
    portfolioRoles: settings.list('supervisorOutsidePortfolio', 'roles'),
    registerProfessions: settings.list('supervisorOutsideProfession', 'professions'),
    register: settings.text('supervisorOutsideProfession', 'register'),
    unregisteredProfessions: settings.list('supervisorUnregistered', 'exempt'),
    heads: settings.list('supervisorUnsupervised', 'heads'),
    reviewers: settings.list('reviewerNotIndependent', 'reviewers'),
    caseRoles: settings.list('reviewerNotIndependent', 'caseRoles'),
    everyDays: {
      first: due('everyDaysFirst'),
      firstDays: due('firstDays'),
      early: due('everyDaysEarly'),
      earlyDays: due('earlyDays'),
      socialWork: due('everyDaysSocialWork'),
      other: due('everyDaysOther'),
    },
    sessionMinutes: settings.number('sessionTooShort', 'minutes'),
  };
}
