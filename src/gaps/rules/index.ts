import type { Rule } from '../Rule.js';
import { noLineManager } from './noLineManager.js';
import { lineLoop } from './lineLoop.js';
import { supervisionLoop } from './supervisionLoop.js';
import { noSupervisor } from './noSupervisor.js';
import { needUnrecorded } from './needUnrecorded.js';
import { supervisorVacant } from './supervisorVacant.js';
import { supervisorOutsidePortfolio } from './supervisorOutsidePortfolio.js';
import { supervisorOutsideProfession } from './supervisorOutsideProfession.js';
import { supervisorUnregistered } from './supervisorUnregistered.js';
import { supervisorUnsupervised } from './supervisorUnsupervised.js';
import { newStarterWithoutAgreement } from './newStarterWithoutAgreement.js';
import { endsWithoutSuccessor } from './endsWithoutSuccessor.js';
import { sessionOverdue } from './sessionOverdue.js';
import { sessionTooShort } from './sessionTooShort.js';
import { sameAsLine } from './sameAsLine.js';
import { reviewerNotIndependent } from './reviewerNotIndependent.js';
import { spanTooWide } from './spanTooWide.js';
import { superviseesTooMany } from './superviseesTooMany.js';
import { singlePointOfFailure } from './singlePointOfFailure.js';

/** Every rule, in the order in which gaps are listed. */
export const RULES: readonly Rule[] = [
  noLineManager,
  lineLoop,
  supervisionLoop,
  noSupervisor,
  needUnrecorded,
  supervisorVacant,
  supervisorOutsidePortfolio,
  supervisorOutsideProfession,
  supervisorUnregistered,
  supervisorUnsupervised,
  newStarterWithoutAgreement,
  endsWithoutSuccessor,
  sessionOverdue,
  sessionTooShort,
  sameAsLine,
  reviewerNotIndependent,
  spanTooWide,
  superviseesTooMany,
  singlePointOfFailure,
];
