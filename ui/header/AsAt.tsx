import { DayField } from '../kit/DayField';
import { text } from '../texts/text';
import type { Go } from '../view/useView';
import type { View } from '../view/viewUrl';

/** The day the structure is shown for; an empty field means today. */
export function AsAt({ view, go, today }: { view: View; go: Go; today: string }) {
  return (
    <DayField
      className="as-at"
      label={text('header.asAt')}
      day={view.on ?? today}
      onDay={(day) => go({ on: day === today ? null : day })}
    />
  );
}
