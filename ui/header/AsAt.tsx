import { useState } from 'react';
import type { Go } from '../view/useView';
import { EARLIEST_DATE, isoDate, LATEST_DATE, type View } from '../view/viewUrl';
import { text } from '../texts/text';

/** The day the structure is shown for. Half-typed dates wait; an empty field means today. */
export function AsAt({ view, go, today }: { view: View; go: Go; today: string }) {
  const shown = view.on ?? today;
  const [draft, setDraft] = useState(shown);
  const [from, setFrom] = useState(shown);
  if (from !== shown) {
    setFrom(shown);
    setDraft(shown);
  }
  const change = (value: string) => {
    setDraft(value);
    const on = isoDate(value);
    if (on !== null || value === '') go({ on: on === today ? null : on });
  };
  return (
    <label className="as-at">
      <span>{text('header.asAt')}</span>
      <input
        type="date"
        value={draft}
        min={EARLIEST_DATE}
        max={LATEST_DATE}
        onChange={(event) => change(event.target.value)}
        onBlur={() => setDraft(shown)}
      />
    </label>
  );
}
