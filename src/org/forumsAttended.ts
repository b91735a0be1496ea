import type { Forum } from '../../schema/Forum.js';
import type { ForumAttendance } from '../../schema/ForumAttendance.js';

/** The forums of one post, each once and in the order given, with how and why the post is there: who chairs a forum attends it as well. */
export function forumsAttended(attendances: readonly ForumAttendance[]): Forum[] {
  const forums = new Map<string, Forum>();
  for (const { forum, attendance, why } of attendances) {
    const other = forums.get(forum.id);
    const [first, second] = attendance === 'CHAIRS' ? [why, other?.why] : [other?.why, why];
    forums.set(forum.id, { ...forum, attendance: other?.attendance === 'CHAIRS' ? 'CHAIRS' : attendance, why: first ?? second ?? null });
  }
  return [...forums.values()];
}
