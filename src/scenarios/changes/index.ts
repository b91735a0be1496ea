import type { ChangeOf } from '../Change.js';
import { addPerson } from './addPerson.js';
import { appoint } from './appoint.js';
import { assignSupervisor } from './assignSupervisor.js';
import { closePost } from './closePost.js';
import { endHolding } from './endHolding.js';
import { endSupervision } from './endSupervision.js';
import { moveLine } from './moveLine.js';
import { openPost } from './openPost.js';

/** Every kind of change. */
export const CHANGES = [addPerson, openPost, closePost, appoint, endHolding, moveLine, assignSupervisor, endSupervision] as const;

/** A change as data: one key that names its kind, with its fields. */
export type Change = ChangeOf<(typeof CHANGES)[number]>;
