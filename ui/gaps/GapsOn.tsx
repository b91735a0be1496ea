import { today } from '../header/today';
import { longDate } from '../kit/longDate';
import { text } from '../texts/text';
import { ViewLink } from '../view/ViewLink';
import { toPage, type View } from '../view/viewUrl';

interface GapsOnProps {
  on: string;
  count: number;
  /** What is counted, for those who hear the number alone. */
  name: string;
  /** Which of the gaps that the view means are counted. */
  patch: Partial<View>;
}

/** How many gaps there were on a day: a way to the list of them, as recorded. Nothing leads nowhere. */
export function GapsOn({ on, count, name, patch }: GapsOnProps) {
  if (count === 0) return <>{count}</>;
  return (
    <ViewLink patch={{ ...toGapsOn(on), ...patch }} className="trend-count">
      {count} <span className="visually-hidden">{text('trend.numberOn', { name, date: longDate(on) })}</span>
    </ViewLink>
  );
}

/** What changes on the way to the gaps of a day; a trend knows no scenario. */
export function toGapsOn(on: string): Partial<View> {
  return { ...toPage('GAPS'), on: on === today() ? null : on, scenario: null };
}
