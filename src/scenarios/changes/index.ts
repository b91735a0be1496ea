import type { ChangeOf } from '../Change.js';
import { acceptGap } from './acceptGap.js';
import { addPerson } from './addPerson.js';
import { appoint } from './appoint.js';
import { assignSupervisor } from './assignSupervisor.js';
import { closePost } from './closePost.js';
import { editPerson } from './editPerson.js';
import { editPost } from './editPost.js';
import { editService } from './editService.js';
import { endHolding } from './endHolding.js';
import { endLead } from './endLead.js';
import { endSupervision } from './endSupervision.js';
import { joinTeam } from './joinTeam.js';
import { lead } from './lead.js';
import { mergeTeams } from './mergeTeams.js';
import { moveLine } from './moveLine.js';
import { moveLocality } from './moveLocality.js';
import { movePortfolio } from './movePortfolio.js';
import { moveTeam } from './moveTeam.js';
import { openForum } from './openForum.js';
import { openPost } from './openPost.js';
import { openTeam } from './openTeam.js';
import { renameService } from './renameService.js';
import { setForum } from './setForum.js';
import { setRule } from './setRule.js';
import { splitTeam } from './splitTeam.js';

/** Every kind of change, in the order in which they are offered. */
export const CHANGES = [
  addPerson,
  editPerson,
  openPost,
  editPost,
  closePost,
  appoint,
  endHolding,
  moveLine,
  moveTeam,
  assignSupervisor,
  endSupervision,
  lead,
  endLead,
  movePortfolio,
  moveLocality,
  openTeam,
  joinTeam,
  mergeTeams,
  splitTeam,
  openForum,
  setForum,
  editService,
  renameService,
  setRule,
  acceptGap,
] as const;

/** A change as data: one key that names its kind, with its fields. */
export type Change = ChangeOf<(typeof CHANGES)[number]>;
