import type { Lines } from '../api/useLines';
import type { Counterpart, FrontDoor, Place } from '../api/usePlace';
import type { PostNameFragment } from '../api/generated/graphql';
import { holderNames } from '../kit/holderNames';

/** Why somebody is on the list, in the order in which one meets them. */
export const REASONS = ['MANAGER', 'SUPERVISOR', 'REPORT', 'PEER', 'ALIKE', 'MEETING', 'DOOR'] as const;
export type Reason = (typeof REASONS)[number];

/** Somebody to meet in the first week. `detail` is their post, null for the front door. */
export interface ToMeet {
  id: string;
  reason: Reason;
  name: string;
  detail: string | null;
  phone: string | null;
  email: string | null;
}

/** Of those who do the same elsewhere, a new starter meets a handful; where there are more, the role is too common to be a list of people to meet. */
const FEW = 10;

/**
 * Whom a new starter meets first: both lines, where they meet, those they manage, those beside them, the front door. Each post once, for the first reason;
 * vacant posts are left out, as there is nobody to meet.
 */
export function toFirstWeek(post: Place, lines: Lines | null, counterparts: readonly Counterpart[], doors: readonly FrontDoor[]): ToMeet[] {
  const people: ToMeet[] = [];
  const met = new Set([post.id]);
  const add = (other: PostNameFragment, reason: Reason, reach: { phone: string | null; email: string | null } = NO_WAY): void => {
    const name = holderNames(other);
    if (name === null || met.has(other.id)) return;
    met.add(other.id);
    people.push({ id: other.id, reason, name, detail: other.title, ...reach });
  };
  for (const { post: manager } of post.managers) add(manager, 'MANAGER', reachOf(manager.holders));
  for (const { post: supervisor } of post.supervisors) add(supervisor, 'SUPERVISOR', reachOf(supervisor.holders));
  for (const report of post.reports) add(report, 'REPORT');
  for (const peer of post.manager?.reports ?? []) add(peer, 'PEER');
  if (counterparts.length <= FEW) for (const other of counterparts) add(other, 'ALIKE');
  if (lines?.meet) add(lines.meet.post, 'MEETING');
  for (const { id, name, phone, email } of doors) people.push({ id, reason: 'DOOR', name, detail: null, phone, email });
  return people.sort((a, b) => REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason));
}

const NO_WAY = { phone: null, email: null };

function reachOf(holders: Place['managers'][number]['post']['holders']): { phone: string | null; email: string | null } {
  const persons = holders.map(({ person }) => person);
  return {
    phone: persons.find(({ phone }) => phone !== null)?.phone ?? null,
    email: persons.find(({ email }) => email !== null)?.email ?? null,
  };
}
