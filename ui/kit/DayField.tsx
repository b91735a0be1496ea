import { useState } from 'react';
import { EARLIEST_DATE, isoDate, LATEST_DATE } from '../view/viewUrl';

interface DayFieldProps {
  label: string;
  /** The day that is chosen, as an ISO date; empty for none. */
  day: string;
  /** The latest that can be chosen. */
  latest?: string;
  className: string;
  /** Another whole day was typed or chosen; null when the field was emptied. */
  onDay: (day: string | null) => void;
}

/** A day to type or to choose. Half-typed dates wait, and leaving the field forgets them. */
export function DayField({ label, day, latest = LATEST_DATE, className, onDay }: DayFieldProps) {
  const [draft, setDraft] = useState(day);
  const [from, setFrom] = useState(day);
  if (from !== day) {
    setFrom(day);
    setDraft(day);
  }
  const change = (value: string) => {
    setDraft(value);
    const next = isoDate(value);
    if (next !== null || value === '') onDay(next);
  };
  return (
    <label className={className}>
      <span>{label}</span>
      <input
        type="date"
        value={draft}
        min={EARLIEST_DATE}
        max={latest}
        onChange={(event) => change(event.target.value)}
        onBlur={() => setDraft(day)}
      />
    </label>
  );
}
