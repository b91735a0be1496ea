import type { SessionDue } from '../../schema/SessionDue.js';
import { dayText } from './addDays.js';

/** What the sentence is about; `since` is the day from which is counted. */
export type DueTold = Pick<SessionDue, 'dueOn' | 'overdueDays' | 'everyDays' | 'basis' | 'lastOn'> & { readonly since: string };

/** When a session is due and why: "Was due on 12 November 2026, 10 days ago: every 28 days, as agreed, counted from the last session on 15 October 2026." */
export function dueSentence({ dueOn, overdueDays, everyDays, basis, lastOn, since }: DueTold): string {
  const ago = overdueDays === 1 ? '1 day ago' : `${overdueDays} days ago`;
  const when = overdueDays > 0 ? `Was due on ${dayText(dueOn)}, ${ago}` : `Is due on ${dayText(dueOn)}`;
  const often = everyDays === 1 ? 'every day' : `every ${everyDays} days`;
  const by = basis === 'AGREED' ? 'as agreed' : 'by the standard, as nothing is agreed';
  const from = lastOn === null ? `${dayText(since)}, as no session is recorded yet` : `the last session on ${dayText(lastOn)}`;
  return `${when}: ${often}, ${by}, counted from ${from}.`;
}
